package org.learningcity.authoring;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learningcity.trace.RuleRef;

/**
 * Which rules the cases exercise. Only cases whose file names a rule's file count for it.
 *
 * @param rules every rule, by stage and name
 * @param results what came of the cases
 */
public record Coverage(List<RuleRef> rules, List<CaseResult> results) {

    public Coverage {
        rules = List.copyOf(rules);
        results = List.copyOf(results);
    }

    /** The rules that fire in none of the cases about them. */
    public List<RuleRef> neverFired() {
        return without(rule -> about(rule).anyMatch(result -> result.fired().contains(rule.id())));
    }

    /** The rules that stay silent in none of the cases about them. */
    public List<RuleRef> neverSilent() {
        return without(rule -> about(rule).anyMatch(result -> !result.fired().contains(rule.id())));
    }

    private List<RuleRef> without(Predicate<RuleRef> covered) {
        return rules.stream().filter(covered.negate()).toList();
    }

    private Stream<CaseResult> about(RuleRef rule) {
        return results.stream().filter(result -> result.example().rules().contains(rule.file()));
    }
}
