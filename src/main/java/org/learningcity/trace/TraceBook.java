package org.learningcity.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Given;
import org.learningcity.stage.Row;
import org.learningcity.stage.RowRef;

/** Collects, for one place, what was settled and why, and writes it down year by year. */
public final class TraceBook {

    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, RuleRef> rules = new HashMap<>();
    private final Map<String, RowRef> rows = new HashMap<>();
    private final Map<Integer, List<Step>> steps = new HashMap<>();

    /** Notes facts that were given to a stage. */
    public void settle(List<? extends Given> given) {
        given.forEach(fact -> facts.put(fact.key(), fact));
    }

    /** Notes what rules concluded. */
    public void record(List<Firing> firings) {
        for (var firing : firings) {
            rules.put(firing.rule().id(), firing.rule());
            firing.rows().forEach(row -> rows.put(row.ref().id(), row.ref()));
            firing.matched().forEach(fact -> facts.put(fact.key(), fact));
            facts.put(firing.conclusion().key(), firing.conclusion());
            add(
                    firing.conclusion().period(),
                    new Step(
                            firing.rule().id(),
                            firing.rows().stream().map(row -> row.ref().id()).toList(),
                            firing.matched().stream().map(Fact::key).toList(),
                            firing.conclusion().key()));
        }
    }

    /** Notes that {@code taken} was put together from the first of {@code candidates}, ordered by these rows. */
    public void choose(Given taken, List<? extends Fact> candidates, List<? extends Row> precedence) {
        facts.put(taken.key(), taken);
        candidates.forEach(candidate -> facts.put(candidate.key(), candidate));
        var present = precedence.stream().filter(Row::present).map(Row::ref).toList();
        present.forEach(row -> rows.put(row.id(), row));
        add(
                taken.period(),
                new Step(
                        "",
                        present.stream().map(RowRef::id).distinct().toList(),
                        candidates.stream().map(Fact::key).toList(),
                        taken.key()));
    }

    private void add(int period, Step step) {
        steps.computeIfAbsent(period, year -> new ArrayList<>()).add(step);
    }

    /** The trace of one year, with all facts, rules and rows its steps lead to, and no others. */
    public Trace trace(String place, int period) {
        var written = steps.getOrDefault(period, List.of()).stream()
                .sorted(Comparator.comparing(Step::concluded)
                        .thenComparing(Step::rule)
                        .thenComparing(step -> step.matched().toString()))
                .toList();
        var usedFacts = new TreeMap<String, FactEntry>();
        var usedRules = new TreeMap<String, RuleRef>();
        var usedRows = new TreeMap<String, RowRef>();
        for (var step : written) {
            reach(step.concluded(), usedFacts);
            step.matched().forEach(key -> reach(key, usedFacts));
            copy(step.rule(), rules, usedRules);
            step.rows().forEach(id -> copy(id, rows, usedRows));
        }
        return new Trace(place, period, usedRules, usedRows, usedFacts, written);
    }

    private void reach(String key, Map<String, FactEntry> reached) {
        var fact = facts.get(key);
        if (fact != null && !reached.containsKey(key)) {
            var entry = FactEntry.of(fact);
            reached.put(key, entry);
            entry.from().forEach(origin -> reach(origin, reached));
        }
    }

    private static <T> void copy(String key, Map<String, T> from, Map<String, T> to) {
        var value = from.get(key);
        if (value != null) {
            to.put(key, value);
        }
    }
}
