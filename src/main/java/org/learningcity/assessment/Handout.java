package org.learningcity.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.learningcity.framework.Framework;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Advice;
import org.learningcity.stage.Finding;
import org.learningcity.trace.Trace;

/** Puts the outcomes of all places together, in canonical order, and hands out what was asked for. */
final class Handout {

    private Handout() {}

    static Assessment of(
            List<PlaceOutcome> outcomes, Snapshot snapshot, Request request, Assessment.Pin pin, RuleSet ruleSet) {
        var framework = ruleSet.framework();
        var periods =
                periods(snapshot, ruleSet).stream().filter(request::wantsPeriod).toList();
        var places = snapshot.placeIds().stream().filter(request::wantsPlace).toList();
        var wanted = new Wanted(periods, places);
        var order = order(framework);
        var nodes = Ranks.rank(outcomes.stream()
                        .flatMap(outcome -> outcome.nodes().stream())
                        .toList())
                .stream()
                .filter(node -> wanted.has(node.place(), node.period()))
                .sorted(by(NodeResult::place, NodeResult::period, node -> order.getOrDefault(node.code(), 0)))
                .toList();
        var resolved = outcomes.stream()
                .flatMap(outcome -> outcome.resolved().stream())
                .filter(value -> wanted.has(value.place(), value.period()))
                .sorted(by(ResolvedValue::place, ResolvedValue::period, value -> order.getOrDefault(value.code(), 0)))
                .toList();
        var findings = outcomes.stream()
                .flatMap(outcome -> outcome.findings().stream())
                .filter(finding -> wanted.has(finding.place(), finding.period()))
                .sorted(Comparator.comparing(Finding::place)
                        .thenComparing(Finding::period)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::key))
                .toList();
        var advice = outcomes.stream()
                .flatMap(outcome -> outcome.advice().stream())
                .filter(piece -> wanted.has(piece.place(), piece.period()))
                .sorted(by(Advice::place, Advice::period, (Advice piece) -> order.getOrDefault(piece.code(), 0))
                        .thenComparing(Advice::key))
                .toList();
        var traces = outcomes.stream()
                .flatMap(outcome -> outcome.traces().stream())
                .filter(trace -> wanted.has(trace.place(), trace.period()))
                .sorted(Comparator.comparing(Trace::place).thenComparing(Trace::period))
                .toList();
        return new Assessment(
                pin,
                periods,
                places,
                nodes,
                resolved,
                findings,
                advice,
                traces,
                ResultHash.of(nodes, resolved, findings, advice));
    }

    private record Wanted(List<Integer> periods, List<String> places) {
        boolean has(String place, int period) {
            return periods.contains(period) && places.contains(place);
        }
    }

    /** The years in which something was handed in for an indicator, by itself or by a series that may stand in for it. */
    private static List<Integer> periods(Snapshot snapshot, RuleSet ruleSet) {
        var standIns = ruleSet.rows().choices().proxySeries();
        var ofNumbers = snapshot.observations().stream()
                .filter(observation -> ruleSet.framework()
                                .findIndicator(observation.indicator())
                                .isPresent()
                        || standIns.contains(observation.indicator()))
                .map(Observation::period);
        return Stream.of(
                        ofNumbers,
                        snapshot.evidence().stream().map(Evidence::period),
                        snapshot.reviews().stream().map(Review::period))
                .flatMap(years -> years)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Integer> order(Framework framework) {
        var order = new HashMap<String, Integer>();
        framework.nodes().forEach(node -> order.put(node.code(), order.size()));
        return order;
    }

    private static <T> Comparator<T> by(Function<T, String> place, ToIntFunction<T> period, ToIntFunction<T> order) {
        return Comparator.comparing(place).thenComparingInt(period).thenComparingInt(order);
    }
}
