package org.learningcity.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.learningcity.impact.Contribution.Kind;

/**
 * Divides the change of a node's score among its children, exactly and in a way that asks for no order: exchanged before
 * and after, every part changes its sign and nothing else. The formulas stand in {@code docs/impact.md}.
 */
final class Decomposition {

    /** What a sum of numbers may be off by, and what two scores may differ by and be the same. */
    static final double TOLERANCE = 1e-9;

    /**
     * A part of the change.
     *
     * @param factor what a point of the child is worth in its parent, to pass the child's own parts on
     */
    record Piece(Contribution contribution, double factor) {}

    private final String parent;
    private final Composition was;
    private final Composition is;
    private final Map<String, Composition.Part> before;
    private final Map<String, Composition.Part> after;

    private Decomposition(String parent, Composition was, Composition is) {
        this.parent = parent;
        this.was = was;
        this.is = is;
        this.before = byCode(was);
        this.after = byCode(is);
    }

    private static Map<String, Composition.Part> byCode(Composition composition) {
        var parts = new LinkedHashMap<String, Composition.Part>();
        composition.parts().forEach(part -> parts.put(part.code(), part));
        return parts;
    }

    /** The parts of {@code change}, those of the children in their order; also those that are nothing. */
    static List<Piece> of(String parent, double change, Composition was, Composition is) {
        var decomposition = new Decomposition(parent, was, is);
        var pieces = new ArrayList<>(decomposition.pieces());
        var rest = change
                - pieces.stream()
                        .mapToDouble(piece -> piece.contribution().amount())
                        .sum();
        if (Math.abs(rest) > TOLERANCE) {
            pieces.add(decomposition.whole(Kind.OTHER, rest));
        }
        return pieces;
    }

    private List<Piece> pieces() {
        if (was.parts().isEmpty() || is.parts().isEmpty()) {
            return List.of();
        }
        if (was.geometric() == is.geometric()) {
            return by(was.geometric());
        }
        var pieces = new ArrayList<Piece>();
        var arithmetic = by(false);
        var geometric = by(true);
        for (var i = 0; i < arithmetic.size(); i++) {
            pieces.add(mean(arithmetic.get(i), geometric.get(i)));
        }
        var method = (is.mean(is.geometric())
                        - is.mean(was.geometric())
                        + was.mean(is.geometric())
                        - was.mean(was.geometric()))
                / 2;
        pieces.add(whole(Kind.METHOD, method));
        return pieces;
    }

    private static Piece mean(Piece left, Piece right) {
        var contribution = left.contribution();
        return new Piece(
                new Contribution(
                        contribution.kind(),
                        contribution.parent(),
                        contribution.code(),
                        (contribution.amount() + right.contribution().amount()) / 2,
                        contribution.shareBefore(),
                        contribution.shareAfter()),
                (left.factor() + right.factor()) / 2);
    }

    private Piece whole(Kind kind, double amount) {
        return new Piece(new Contribution(kind, parent, parent, amount, 0, 0), 0);
    }

    /** The parts if both sides were put together by the same method; the same parts in the same order for either. */
    private List<Piece> by(boolean geometric) {
        var scale = new MeanScale(geometric, was.mean(geometric), is.mean(geometric));
        var parts = new ArrayList<MeanScale.Part>();
        if (before.keySet().stream().noneMatch(after::containsKey)) {
            var middle = scale.middle();
            after.values().forEach(part -> parts.add(came(part, scale, middle)));
            before.values().forEach(part -> parts.add(went(part, scale, middle)));
        } else {
            stayed(parts, scale);
        }
        return scale.pieces(parent, parts);
    }

    /**
     * Children that stay are reckoned among themselves; one that comes or goes counts by its share times its distance
     * from the mean of those that stay.
     */
    private void stayed(List<MeanScale.Part> parts, MeanScale scale) {
        var stay = new LinkedHashSet<>(before.keySet());
        stay.retainAll(after.keySet());
        var left = Among.of(before, stay, scale);
        var right = Among.of(after, stay, scale);
        var middle = left.mean().plus(right.mean()).times(0.5);
        for (var code : after.keySet()) {
            var then = before.get(code);
            var now = after.get(code);
            if (then == null || now == null) {
                if (now != null) {
                    parts.add(came(now, scale, right.mean()));
                }
                continue;
            }
            var share = (left.share(then) + right.share(now)) / 2;
            var rise = scale.read(now.value()).minus(scale.read(then.value()));
            var place = scale.read(now.value())
                    .plus(scale.read(then.value()))
                    .times(0.5)
                    .minus(middle);
            var gain = right.share(now) - left.share(then);
            parts.add(part(Kind.SCORE, code, rise.times(share), share));
            parts.add(part(Kind.WEIGHT, code, gain == 0 ? Reach.ZERO : place.times(gain), 0));
        }
        before.values().stream()
                .filter(part -> !stay.contains(part.code()))
                .forEach(part -> parts.add(went(part, scale, left.mean())));
    }

    private MeanScale.Part came(Composition.Part part, MeanScale scale, Reach mean) {
        var amount = scale.read(part.value()).minus(mean).times(is.share(part.code()));
        return part(Kind.ENTERED, part.code(), amount, 0);
    }

    private MeanScale.Part went(Composition.Part part, MeanScale scale, Reach mean) {
        var amount = scale.read(part.value()).minus(mean).times(-was.share(part.code()));
        return part(Kind.LEFT, part.code(), amount, 0);
    }

    private MeanScale.Part part(Kind kind, String code, Reach amount, double share) {
        return new MeanScale.Part(
                kind, code, amount, share, was.share(code), is.share(code), value(before, code), value(after, code));
    }

    private static double value(Map<String, Composition.Part> parts, String code) {
        var part = parts.get(code);
        return part == null ? 0 : part.value();
    }

    /** Some of the children, reckoned as if there were no others. */
    private record Among(double total, Reach mean) {
        static Among of(Map<String, Composition.Part> parts, LinkedHashSet<String> stay, MeanScale scale) {
            var some = stay.stream().map(parts::get).toList();
            var total = some.stream().mapToDouble(part -> part.weight()).sum();
            var mean = some.stream()
                    .map(part -> scale.read(part.value()).times(part.weight() / total))
                    .reduce(Reach.ZERO, Reach::plus);
            return new Among(total, mean);
        }

        double share(Composition.Part part) {
            return part.weight() / total;
        }
    }
}
