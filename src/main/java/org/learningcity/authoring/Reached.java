package org.learningcity.authoring;

import java.util.Set;
import java.util.TreeSet;
import org.learningcity.assessment.Assessment;
import org.learningcity.trace.FactEntry;
import org.learningcity.trace.Trace;

/**
 * What an assessment of a case came by.
 *
 * @param rules ids of the rules that fired on what the case speaks of
 * @param rows ids of the rows that those firings, and the choices among candidates, relied on
 * @param anywhere ids of all rules that fired and of all rows relied on, whatever they were about
 */
public record Reached(Set<String> rules, Set<String> rows, Set<String> anywhere) {

    static final Reached NOTHING = new Reached(Set.of(), Set.of(), Set.of());

    public Reached {
        rules = Set.copyOf(rules);
        rows = Set.copyOf(rows);
        anywhere = Set.copyOf(anywhere);
    }

    static Reached by(Assessment outcome, Set<String> codes) {
        var rules = new TreeSet<String>();
        var rows = new TreeSet<String>();
        var anywhere = new TreeSet<String>();
        for (var trace : outcome.traces()) {
            for (var step : trace.steps()) {
                anywhere.add(step.rule());
                anywhere.addAll(step.rows());
                if (concerns(trace, step.concluded(), codes)) {
                    rules.add(step.rule());
                    rows.addAll(step.rows());
                }
            }
        }
        rules.remove("");
        anywhere.remove("");
        return new Reached(rules, rows, anywhere);
    }

    private static boolean concerns(Trace trace, String key, Set<String> codes) {
        return trace.fact(key).map(FactEntry::code).filter(codes::contains).isPresent();
    }
}
