package org.learningcity.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Given;
import org.learningcity.stage.Row;
import org.learningcity.stage.RowRef;

/** What was noted of one place, by the keys under which it is found again. */
final class TraceIndex {

    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, FactEntry> entries = new HashMap<>();
    private final Map<String, RuleRef> rules = new HashMap<>();
    private final Map<String, RowRef> rows = new HashMap<>();
    private final Map<Integer, List<Step>> steps = new HashMap<>();

    /** Keys and ids are made once for each fact and row. */
    private final IdentityHashMap<Fact, String> keys = new IdentityHashMap<>();

    private final IdentityHashMap<RowRef, String> ids = new IdentityHashMap<>();

    void settle(List<? extends Given> given) {
        given.forEach(this::known);
    }

    void record(List<Firing> firings) {
        for (var firing : firings) {
            rules.put(firing.rule().id(), firing.rule());
            add(
                    firing.conclusion().period(),
                    new Step(
                            firing.rule().id(),
                            firing.rows().stream().map(row -> known(row.ref())).toList(),
                            firing.matched().stream().map(this::known).toList(),
                            known(firing.conclusion())));
        }
    }

    void choose(Given taken, List<? extends Fact> candidates, List<? extends Row> precedence) {
        var present = precedence.stream()
                .filter(Row::present)
                .map(row -> known(row.ref()))
                .distinct()
                .toList();
        var concluded = known(taken);
        add(
                taken.period(),
                new Step("", present, candidates.stream().map(this::known).toList(), concluded));
    }

    private void add(int period, Step step) {
        steps.computeIfAbsent(period, year -> new ArrayList<>()).add(step);
    }

    private String known(Fact fact) {
        var key = keys.computeIfAbsent(fact, Fact::key);
        facts.put(key, fact);
        return key;
    }

    private String known(RowRef row) {
        var id = ids.computeIfAbsent(row, RowRef::id);
        rows.put(id, row);
        return id;
    }

    Trace trace(String place, int period) {
        var written = steps.getOrDefault(period, List.of()).stream()
                .sorted(Comparator.comparing(Step::concluded)
                        .thenComparing(Step::rule)
                        .thenComparing(step -> step.matched().toString()))
                .toList();
        var usedFacts = new HashMap<String, FactEntry>();
        var usedRules = new TreeMap<String, RuleRef>();
        var usedRows = new HashSet<String>();
        for (var step : written) {
            reach(step.concluded(), usedFacts);
            step.matched().forEach(key -> reach(key, usedFacts));
            copy(step.rule(), rules, usedRules);
            usedRows.addAll(step.rows());
        }
        return new Trace(place, period, usedRules, sorted(usedRows), new TreeMap<>(usedFacts), written);
    }

    private void reach(String key, Map<String, FactEntry> reached) {
        var fact = facts.get(key);
        if (fact != null && !reached.containsKey(key)) {
            // the same fact stands in the traces of several years
            var entry = entries.computeIfAbsent(key, asked -> FactEntry.of(fact));
            reached.put(key, entry);
            entry.from().forEach(origin -> reach(origin, reached));
        }
    }

    private SortedMap<String, RowRef> sorted(Set<String> ids) {
        var sorted = new TreeMap<String, RowRef>();
        ids.forEach(id -> copy(id, rows, sorted));
        return sorted;
    }

    private static <T> void copy(String key, Map<String, T> from, Map<String, T> to) {
        var value = from.get(key);
        if (value != null) {
            to.put(key, value);
        }
    }
}
