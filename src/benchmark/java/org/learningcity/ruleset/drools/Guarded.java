package org.learningcity.ruleset.drools;

import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;

/** The gate before the compiler, by itself. */
public final class Guarded {

    private Guarded() {}

    /**
     * How many rules the gate lets through.
     *
     * @throws IllegalStateException when it lets not all of them through
     */
    public static int rules(RuleSet ruleSet) {
        var sources = RuleSources.parse(ruleSet, Layers.ALL);
        if (Problem.anyRefuses(sources.problems())) {
            throw new IllegalStateException(String.valueOf(sources.problems()));
        }
        return sources.rules().size();
    }
}
