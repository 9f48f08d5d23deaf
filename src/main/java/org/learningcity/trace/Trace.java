package org.learningcity.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningcity.stage.RowRef;

/**
 * The reasons (计算依据) of everything that was concluded for one place and year. It stands by itself: rules, rows and
 * facts are in it, so that it can be read when the rule set has moved on.
 */
public record Trace(
        String place,
        int period,
        SortedMap<String, RuleRef> rules,
        SortedMap<String, RowRef> rows,
        SortedMap<String, FactEntry> facts,
        List<Step> steps) {

    public Trace {
        rules = new TreeMap<>(rules);
        rows = new TreeMap<>(rows);
        facts = new TreeMap<>(facts);
        steps = List.copyOf(steps);
    }

    /** The steps that made the fact with this key. */
    public List<Step> stepsTo(String key) {
        return steps.stream().filter(step -> step.concluded().equals(key)).toList();
    }

    public Optional<FactEntry> fact(String key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** The trace of a place and year, if one of {@code traces} is it. */
    public static Optional<Trace> find(Iterable<Trace> traces, String place, int period) {
        for (var trace : traces) {
            if (trace.place().equals(place) && trace.period() == period) {
                return Optional.of(trace);
            }
        }
        return Optional.empty();
    }

    /** The rows that a step relied on, by id, with what they say. */
    public Map<String, RowRef> rowsOf(Step step) {
        var found = new TreeMap<String, RowRef>();
        step.rows().forEach(id -> Optional.ofNullable(rows.get(id)).ifPresent(row -> found.put(id, row)));
        return found;
    }
}
