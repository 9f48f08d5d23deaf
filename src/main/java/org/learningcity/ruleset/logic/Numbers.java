package org.learningcity.ruleset.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.learningcity.ruleset.logic.Literal.Compared;
import org.learningcity.ruleset.logic.Literal.Order;
import org.learningcity.ruleset.logic.Literal.Quantity;

/**
 * Whether comparisons of numbers can hold together: they can unless some number would have to be below itself, or equal to
 * one it must differ from. Whole numbers have none between one and the next.
 */
final class Numbers {

    private static final int APART = 0;
    private static final int AT_MOST = 1;
    private static final int BELOW = 2;
    private static final BigDecimal WIDEST = BigDecimal.valueOf(100);

    private final List<Quantity> points = new ArrayList<>();
    private final List<Compared> differing = new ArrayList<>();
    private final int[][] reach;

    private Numbers(List<Compared> all) {
        var comparisons = all.stream().map(Numbers::tightened).toList();
        for (var comparison : comparisons) {
            at(comparison.left());
            at(comparison.right());
        }
        reach = new int[points.size()][points.size()];
        comparisons.forEach(this::note);
        constants();
        close();
    }

    static boolean consistent(List<Compared> comparisons) {
        return comparisons.isEmpty() || new Numbers(comparisons).hold(comparisons);
    }

    private boolean hold(List<Compared> comparisons) {
        if (!ordered()) {
            return false;
        }
        var open = points.stream()
                .filter(point -> whole(point) && hangsOnOthers(point, comparisons))
                .findFirst();
        var values = open.map(this::values).orElse(List.of());
        return values.isEmpty()
                || values.stream().anyMatch(value -> {
                    var more = new ArrayList<>(comparisons);
                    more.add(new Compared(open.orElseThrow(), Order.EQUAL, value));
                    return consistent(more);
                });
    }

    /** Whether a whole number that is not fixed is kept apart from another field: then its values have to be tried. */
    private boolean hangsOnOthers(Quantity number, List<Compared> comparisons) {
        return bounded(number)
                && !bound(number, true).equals(bound(number, false))
                && comparisons.stream()
                        .filter(comparison -> comparison.order() == Order.BELOW || comparison.order() == Order.UNEQUAL)
                        .filter(comparison -> !constant(comparison.left()) && !constant(comparison.right()))
                        .anyMatch(comparison -> comparison.left().equals(number)
                                || comparison.right().equals(number));
    }

    /** A whole number below 3 is at most 2. */
    private static Compared tightened(Compared comparison) {
        if (comparison.order() == Order.BELOW && whole(comparison.left()) && constant(comparison.right())) {
            var most = comparison
                    .right()
                    .constant()
                    .setScale(0, RoundingMode.CEILING)
                    .subtract(BigDecimal.ONE);
            return new Compared(comparison.left(), Order.AT_MOST, Quantity.of(most));
        }
        if (comparison.order() == Order.BELOW && whole(comparison.right()) && constant(comparison.left())) {
            var least =
                    comparison.left().constant().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
            return new Compared(Quantity.of(least), Order.AT_MOST, comparison.right());
        }
        return comparison;
    }

    private static boolean whole(Quantity quantity) {
        return quantity.field()
                .filter(field -> field.kind() == Field.Kind.WHOLE)
                .isPresent();
    }

    private static boolean constant(Quantity quantity) {
        return quantity.field().isEmpty();
    }

    private int at(Quantity quantity) {
        var index = points.indexOf(quantity);
        if (index < 0) {
            points.add(quantity);
            return points.size() - 1;
        }
        return index;
    }

    private void note(Compared comparison) {
        var left = at(comparison.left());
        var right = at(comparison.right());
        switch (comparison.order()) {
            case BELOW -> reach[left][right] = BELOW;
            case AT_MOST -> reach[left][right] = Math.max(reach[left][right], AT_MOST);
            case EQUAL -> {
                reach[left][right] = Math.max(reach[left][right], AT_MOST);
                reach[right][left] = Math.max(reach[right][left], AT_MOST);
            }
            case UNEQUAL -> differing.add(comparison);
        }
    }

    private void constants() {
        for (var i = 0; i < points.size(); i++) {
            for (var j = 0; j < points.size(); j++) {
                if (constant(points.get(i))
                        && constant(points.get(j))
                        && points.get(i).constant().compareTo(points.get(j).constant()) < 0) {
                    reach[i][j] = BELOW;
                }
            }
        }
    }

    private void close() {
        var count = points.size();
        for (var through = 0; through < count; through++) {
            for (var i = 0; i < count; i++) {
                for (var j = 0; j < count; j++) {
                    if (reach[i][through] != APART && reach[through][j] != APART) {
                        reach[i][j] = Math.max(reach[i][j], Math.max(reach[i][through], reach[through][j]));
                    }
                }
            }
        }
    }

    private boolean ordered() {
        for (var i = 0; i < points.size(); i++) {
            if (reach[i][i] == BELOW) {
                return false;
            }
        }
        return differing.stream().noneMatch(this::equal)
                && points.stream()
                        .filter(Numbers::whole)
                        .noneMatch(number -> bounded(number) && values(number).isEmpty());
    }

    private boolean equal(Compared comparison) {
        var left = at(comparison.left());
        var right = at(comparison.right());
        return left == right || (reach[left][right] == AT_MOST && reach[right][left] == AT_MOST);
    }

    private boolean bounded(Quantity number) {
        var least = bound(number, true);
        var most = bound(number, false);
        return least.isPresent()
                && most.isPresent()
                && most.get().subtract(least.get()).compareTo(WIDEST) <= 0;
    }

    /** The constant that the number is not below, or not above. */
    private Optional<BigDecimal> bound(Quantity number, boolean below) {
        var self = at(number);
        return points.stream()
                .filter(Numbers::constant)
                .filter(point -> (below ? reach[at(point)][self] : reach[self][at(point)]) != APART)
                .map(Quantity::constant)
                .max(below ? Comparator.naturalOrder() : Comparator.reverseOrder());
    }

    /** The whole numbers left between the bounds, without those it must differ from; none when it has no near bounds. */
    private List<Quantity> values(Quantity number) {
        var values = new ArrayList<Quantity>();
        if (bounded(number)) {
            var most = bound(number, false).orElseThrow();
            var value = bound(number, true).orElseThrow().setScale(0, RoundingMode.CEILING);
            for (; value.compareTo(most) <= 0; value = value.add(BigDecimal.ONE)) {
                if (!excluded(number, Quantity.of(value))) {
                    values.add(Quantity.of(value));
                }
            }
        }
        return values;
    }

    private boolean excluded(Quantity number, Quantity value) {
        return differing.stream()
                .anyMatch(other -> (other.left().equals(number) && other.right().equals(value))
                        || (other.right().equals(number) && other.left().equals(value)));
    }
}
