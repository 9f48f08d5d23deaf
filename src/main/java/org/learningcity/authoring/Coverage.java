package org.learningcity.authoring;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learningcity.trace.RuleRef;

/**
 * Which rules the cases exercise. Only cases whose file names a rule's file count for it.
 *
 * @param rules every rule, by stage and name
 * @param results what came of the cases that people wrote
 * @param boundaries what came of the boundary cases; they show how often a rule fires, and cover none
 */
public record Coverage(List<RuleRef> rules, List<CaseResult> results, List<CaseResult> boundaries) {

    public Coverage {
        rules = List.copyOf(rules);
        results = List.copyOf(results);
        boundaries = List.copyOf(boundaries);
    }

    public Coverage(List<RuleRef> rules, List<CaseResult> results) {
        this(rules, results, List.of());
    }

    /**
     * What cases make of a rule.
     *
     * @param fires in how many of the cases about it it fires
     * @param silent in how many of them it stays silent
     * @param boundaries in how many boundary cases it fires
     */
    public record OfRule(RuleRef rule, long fires, long silent, long boundaries) {

        /** Whether some case makes it fire and another keeps it silent. */
        public boolean covered() {
            return fires > 0 && silent > 0;
        }
    }

    /** Every rule with what cases make of it, in the order of the rule files. */
    public List<OfRule> byRule() {
        return rules.stream()
                .map(rule -> new OfRule(
                        rule,
                        about(rule).filter(result -> fires(rule, result)).count(),
                        about(rule).filter(result -> !fires(rule, result)).count(),
                        boundaries.stream()
                                .filter(result -> fires(rule, result))
                                .count()))
                .toList();
    }

    private static boolean fires(RuleRef rule, CaseResult result) {
        return result.fired().contains(rule.id());
    }

    /** The rules that fire in none of the cases about them. */
    public List<RuleRef> neverFired() {
        return without(rule -> about(rule).anyMatch(result -> fires(rule, result)));
    }

    /** The rules that stay silent in none of the cases about them. */
    public List<RuleRef> neverSilent() {
        return without(rule -> about(rule).anyMatch(result -> !fires(rule, result)));
    }

    private List<RuleRef> without(Predicate<RuleRef> covered) {
        return rules.stream().filter(covered.negate()).toList();
    }

    private Stream<CaseResult> about(RuleRef rule) {
        return results.stream().filter(result -> result.example().rules().contains(rule.file()));
    }
}
