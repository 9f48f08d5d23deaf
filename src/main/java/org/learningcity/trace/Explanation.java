package org.learningcity.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningcity.stage.RowRef;

/**
 * Why a fact holds, as a tree from the fact down to the reported cells.
 *
 * @param rule the rule that concluded it; empty where it was reported, chosen or put together
 * @param rows the rows that were relied on
 * @param causes what it rests on
 * @param passedOver the candidates that were not taken
 */
public record Explanation(
        FactEntry fact,
        Optional<RuleRef> rule,
        List<RowRef> rows,
        List<Explanation> causes,
        List<FactEntry> passedOver) {

    public Explanation {
        rows = List.copyOf(rows);
        causes = List.copyOf(causes);
        passedOver = List.copyOf(passedOver);
    }

    /** The tree above {@code key}; empty when the trace knows no such fact. */
    public static Optional<Explanation> of(Trace trace, String key) {
        return of(trace, key, new HashSet<>());
    }

    private static Optional<Explanation> of(Trace trace, String key, Set<String> above) {
        var fact = trace.fact(key);
        if (fact.isEmpty() || !above.add(key)) {
            return Optional.empty();
        }
        var causes = new ArrayList<Explanation>();
        var rows = new ArrayList<RowRef>();
        Optional<RuleRef> rule = Optional.empty();
        var passedOver = new ArrayList<FactEntry>();
        for (var step : trace.stepsTo(key)) {
            rule = Optional.ofNullable(trace.rules().get(step.rule()));
            rows.addAll(trace.rowsOf(step).values());
            var followed = step.choice() ? step.matched().subList(0, 1) : step.matched();
            followed.forEach(matched -> of(trace, matched, above).ifPresent(causes::add));
            step.matched().stream()
                    .skip(followed.size())
                    .flatMap(other -> trace.fact(other).stream())
                    .forEach(passedOver::add);
        }
        fact.get().from().stream()
                .filter(origin ->
                        causes.stream().noneMatch(cause -> cause.fact().key().equals(origin)))
                .forEach(origin -> of(trace, origin, above).ifPresent(causes::add));
        above.remove(key);
        return Optional.of(new Explanation(fact.get(), rule, rows, causes, passedOver));
    }

    /** The facts at the ends of the tree: what was reported. */
    public List<FactEntry> ends() {
        if (causes.isEmpty()) {
            return List.of(fact);
        }
        return causes.stream()
                .flatMap(cause -> cause.ends().stream())
                .distinct()
                .toList();
    }
}
