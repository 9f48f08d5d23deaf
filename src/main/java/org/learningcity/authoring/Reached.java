package org.learningcity.authoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.learningcity.assessment.Assessment;
import org.learningcity.stage.RowRef;
import org.learningcity.trace.FactEntry;
import org.learningcity.trace.Step;
import org.learningcity.trace.Trace;

/**
 * What an assessment of a case came by.
 *
 * @param rules ids of the rules that fired on what the case speaks of
 * @param rows ids of the rows of the rule set that those firings, and the choices among candidates, relied on
 * @param anywhere ids of all rules that fired and of all rows relied on, whatever they were about
 */
public record Reached(Set<String> rules, Set<String> rows, Set<String> anywhere) {

    static final Reached NOTHING = new Reached(Set.of(), Set.of(), Set.of());

    public Reached {
        rules = Set.copyOf(rules);
        rows = Set.copyOf(rows);
        anywhere = Set.copyOf(anywhere);
    }

    /** The rules and rows of an assessment by the code they were about, for several cases that share it. */
    public static final class Index {

        private final Map<String, Set<String>> rules = new HashMap<>();
        private final Map<String, Set<String>> rows = new HashMap<>();
        private final Set<String> anywhere = new HashSet<>();

        public Index(Assessment outcome) {
            for (var trace : outcome.traces()) {
                for (var step : trace.steps()) {
                    anywhere.addAll(step.rows());
                    if (!step.choice()) {
                        anywhere.add(step.rule());
                    }
                    trace.fact(step.concluded()).map(FactEntry::code).ifPresent(code -> note(code, step, trace));
                }
            }
        }

        private void note(String code, Step step, Trace trace) {
            var relied = rows.computeIfAbsent(code, about -> new HashSet<>());
            trace.rowsOf(step).values().stream().filter(Index::ofRuleSet).forEach(row -> relied.add(row.id()));
            if (!step.choice()) {
                rules.computeIfAbsent(code, about -> new HashSet<>()).add(step.rule());
            }
        }

        /** Whether a row stands in its table, and not in a case. */
        private static boolean ofRuleSet(RowRef row) {
            return row.file().equals("tables/" + row.table() + ".csv");
        }

        Reached of(Set<String> codes) {
            return new Reached(about(codes, rules), about(codes, rows), anywhere);
        }

        private static Set<String> about(Set<String> codes, Map<String, Set<String>> byCode) {
            var found = new TreeSet<String>();
            codes.forEach(code -> found.addAll(byCode.getOrDefault(code, Set.of())));
            return found;
        }
    }
}
