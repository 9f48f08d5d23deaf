package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Wants;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.Position;
import org.learningcity.observation.Reason;
import org.learningcity.observation.Review;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Exhibit;
import org.learningcity.stage.Gap;
import org.learningcity.stage.Panel;
import org.learningcity.stage.Rubric;

/** What a place listed besides numbers: evidence, reviews, and the cells it left empty. */
final class Listings {

    private final PlaceData place;
    private final RuleSet ruleSet;
    private final Set<Integer> periods;

    Listings(PlaceData place, RuleSet ruleSet, Set<Integer> periods) {
        this.place = place;
        this.ruleSet = ruleSet;
        this.periods = periods;
    }

    List<Exhibit> exhibits() {
        var all = place.evidence().values().stream().flatMap(List::stream).toList();
        return all.stream()
                .map(piece -> new Exhibit(
                        piece.key(),
                        piece,
                        piece.date().startsWith(Integer.toString(piece.period())),
                        sharedWith(piece, all)))
                .sorted(Comparator.comparing(Exhibit::key))
                .toList();
    }

    /** The other indicators, in order, for which the same file or numbered document is listed. */
    private static String sharedWith(Evidence piece, List<Evidence> all) {
        var codes = new TreeSet<String>();
        for (var other : all) {
            var sameFile = !piece.file().isEmpty() && piece.file().equals(other.file());
            var sameDocument = !piece.number().isEmpty() && piece.number().equals(other.number());
            if ((sameFile || sameDocument) && !piece.indicator().equals(other.indicator())) {
                codes.add(other.indicator());
            }
        }
        return String.join(", ", codes);
    }

    List<Panel> panels(List<Exhibit> exhibits) {
        var byCell = exhibits.stream()
                .collect(Collectors.groupingBy(exhibit -> new PlaceData.Cell(exhibit.code(), exhibit.period())));
        var panels = new ArrayList<Panel>();
        for (var indicator : ruleSet.framework().indicators()) {
            for (var period : periods) {
                var cell = new PlaceData.Cell(indicator.code(), period);
                var reviews = place.reviews().getOrDefault(cell, List.of());
                var listed = byCell.getOrDefault(cell, List.of());
                if (indicator.wants().judged() && !(reviews.isEmpty() && listed.isEmpty())) {
                    panels.add(panel(indicator, period, reviews, listed));
                }
            }
        }
        return panels;
    }

    private Panel panel(Indicator indicator, int period, List<Review> reviews, List<Exhibit> listed) {
        var rubric = ruleSet.rows().choices().rubric(indicator.code(), period);
        return new Panel(
                place.id(),
                period,
                indicator.code(),
                reviews.stream().sorted(Comparator.comparing(Review::key)).toList(),
                listed,
                supportedStep(rubric, listed),
                indicator.wants() == Wants.BOTH
                        && place.numbers(indicator.code(), period).isEmpty(),
                rubric);
    }

    private static int supportedStep(Rubric rubric, List<Exhibit> listed) {
        var types = listed.stream().map(Exhibit::type).collect(Collectors.toSet());
        return rubric.steps().stream()
                .filter(step -> types.containsAll(step.requires()))
                .filter(step -> step.step() == 0 || !listed.isEmpty())
                .mapToInt(Rubric.Step::step)
                .max()
                .orElse(0);
    }

    /** The indicators for which there is nothing to judge or measure, in every year anything was reported. */
    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var indicator : ruleSet.framework().indicators()) {
            for (var period : periods) {
                if (nothing(indicator, period)) {
                    gaps.add(gap(indicator, period));
                }
            }
        }
        return gaps;
    }

    private boolean nothing(Indicator indicator, int period) {
        return indicator.wants().judged()
                ? place.reviews()
                        .getOrDefault(new PlaceData.Cell(indicator.code(), period), List.of())
                        .isEmpty()
                : place.numbers(indicator.code(), period).isEmpty();
    }

    Gap gap(Indicator indicator, int period) {
        var code = indicator.code();
        var cell = place.gaps().get(new PlaceData.Cell(code, period));
        var missing = cell != null && cell.value() instanceof ObservedValue.Missing given
                ? given
                : new ObservedValue.Missing(Reason.PENDING, "");
        return new Gap(
                place.id(),
                period,
                code,
                indicator.wants(),
                cell != null,
                missing.reason() != Reason.PENDING,
                missing.reason(),
                missing.approval(),
                ruleSet.rows().gapReason(missing.reason().name(), code, period),
                ruleSet.rows().department(code, place.id(), period),
                cell == null ? Position.NOWHERE : cell.position());
    }
}
