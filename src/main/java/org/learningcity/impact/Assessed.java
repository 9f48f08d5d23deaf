package org.learningcity.impact;

import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;

/** A rule set with what an assessment by it came to. */
record Assessed(RuleSet ruleSet, CompiledRules rules, Snapshot snapshot, Assessment assessment, Answers answers) {

    static Assessed by(RuleSet ruleSet, CompiledRules rules, Snapshot snapshot, Request request, String engine) {
        var assessment = new Assessor(ruleSet, rules, engine).assess(snapshot, request, Progress.NONE);
        return new Assessed(ruleSet, rules, snapshot, assessment, Answers.of(assessment));
    }

    AssessedTree tree() {
        return new AssessedTree(ruleSet, snapshot, assessment);
    }
}
