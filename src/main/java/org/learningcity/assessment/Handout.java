package org.learningcity.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Puts what was asked for of all places together, in canonical order. */
final class Handout {

    private final List<Integer> periods;
    private final List<String> places;
    private final Set<String> wanted;
    private final boolean reasons;
    private final Map<String, Integer> order;

    Handout(Snapshot snapshot, Request request, RuleSet ruleSet) {
        this.periods =
                periods(snapshot, ruleSet).stream().filter(request::wantsPeriod).toList();
        this.places = snapshot.placeIds().stream().filter(request::wantsPlace).toList();
        this.wanted = Set.copyOf(places);
        this.reasons = request.reasons();
        this.order = order(ruleSet.framework());
    }

    /** A place with the traces that are wanted of it. */
    record Written(PlaceOutcome outcome, List<Trace> traces) {}

    Written written(PlaceOutcome outcome) {
        return new Written(
                outcome,
                reasons && wanted.contains(outcome.place())
                        ? periods.stream().map(outcome::trace).toList()
                        : List.of());
    }

    Assessment of(List<Written> all, Ranking ranking, Assessment.Pin pin) {
        var outcomes = all.stream()
                .map(Written::outcome)
                .filter(outcome -> wanted.contains(outcome.place()))
                .toList();
        var nodes = each(outcomes, PlaceOutcome::nodes, NodeResult::period)
                .sorted(by(NodeResult::place, NodeResult::period, node -> order.getOrDefault(node.code(), 0)))
                .map(ranking::ranked)
                .toList();
        var resolved = each(outcomes, PlaceOutcome::resolved, ResolvedValue::period)
                .sorted(by(ResolvedValue::place, ResolvedValue::period, value -> order.getOrDefault(value.code(), 0)))
                .toList();
        var findings = each(outcomes, PlaceOutcome::findings, Finding::period)
                .sorted(Comparator.comparing(Finding::place)
                        .thenComparing(Finding::period)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::key))
                .toList();
        var advice = each(outcomes, PlaceOutcome::advice, Advice::period)
                .sorted(by(Advice::place, Advice::period, (Advice piece) -> order.getOrDefault(piece.code(), 0))
                        .thenComparing(Advice::key))
                .toList();
        var traces = all.stream()
                .flatMap(written -> written.traces().stream())
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

    /** What was concluded of each place for the years that are wanted. */
    private <T> Stream<T> each(
            List<PlaceOutcome> outcomes, Function<PlaceOutcome, List<T>> part, ToIntFunction<T> period) {
        return outcomes.stream()
                .flatMap(outcome -> part.apply(outcome).stream())
                .filter(conclusion -> periods.contains(period.applyAsInt(conclusion)));
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
