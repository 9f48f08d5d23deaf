package org.learningcity.authoring;

import org.learningcity.assessment.Assessor;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;

/**
 * One state of a rule set, ready to assess with (规则版本); it never changes.
 *
 * @param rules its rules, compiled
 * @param engine version of the rule engine that runs them
 */
public record Revision(RuleSet ruleSet, CompiledRules rules, String engine) {

    /** What names it: a hash over its files. */
    public String hash() {
        return ruleSet.revision();
    }

    public Assessor assessor() {
        return new Assessor(ruleSet, rules, engine);
    }
}
