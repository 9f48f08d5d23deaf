package org.learningcity.byhand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcity.stage.Conclusion;
import org.learningcity.stage.Conclusions;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Row;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/** Keeps each conclusion with the rule, the facts and the rows behind it. */
final class Reasons implements Conclusions {

    private final Map<String, RuleRef> rules;
    private final List<Firing> firings = new ArrayList<>();
    private @Nullable RuleRef rule;
    private List<Fact> matched = List.of();
    private List<Row> bound = List.of();

    /**
     * Of one stage.
     *
     * @param rules the rules of the stage by name
     */
    Reasons(Map<String, RuleRef> rules) {
        this.rules = rules;
    }

    /** Says what the conclusions to come rest on. */
    void because(String name, Fact... facts) {
        rule = rules.get(name);
        matched = List.of(facts);
        bound = List.of();
    }

    /** Says that the rule looked at this row, whatever rows its conclusion rests on. */
    void looking(Row row) {
        bound = List.of(row);
    }

    @Override
    public void add(Conclusion conclusion, List<Row> because) {
        if (rule == null) {
            throw new IllegalStateException("the rule set has no longer the rule behind " + conclusion.key());
        }
        firings.add(new Firing(rule, matched, named(because, bound), conclusion));
    }

    private static List<Row> named(List<Row> because, List<Row> bound) {
        if (because.size() == 1 && bound.isEmpty()) {
            return because.get(0).present() ? because : List.of();
        }
        var rows = new LinkedHashMap<String, Row>();
        because.forEach(row -> add(row, rows));
        bound.forEach(row -> add(row, rows));
        return List.copyOf(rows.values());
    }

    private static void add(Row row, Map<String, Row> rows) {
        if (row.present()) {
            rows.putIfAbsent(row.ref().id(), row);
        }
    }

    private record Placed(String key, Firing firing) {

        String facts() {
            return String.join(
                    "\u001f", firing.matched().stream().map(Fact::key).toList());
        }
    }

    /** By conclusion, rule and facts matched; keys are made once for each. */
    List<Firing> sorted() {
        return firings.stream()
                .map(firing -> new Placed(firing.conclusion().key(), firing))
                .sorted(Comparator.comparing(Placed::key)
                        .thenComparing(placed -> placed.firing().rule().id())
                        .thenComparing(Placed::facts))
                .map(Placed::firing)
                .toList();
    }
}
