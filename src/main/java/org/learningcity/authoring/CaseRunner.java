package org.learningcity.authoring;

import java.util.List;
import java.util.stream.Stream;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RulesContradict;

/** Takes cases the whole way through the stages and holds what comes of them against what they expect. */
public final class CaseRunner {

    private final RuleSet ruleSet;
    private final CompiledRules rules;

    public CaseRunner(RuleSet ruleSet, CompiledRules rules) {
        this.ruleSet = ruleSet;
        this.rules = rules;
    }

    /** What comes of {@code example}; rules that contradict each other are a difference of their own. */
    public CaseResult run(RuleCase example) {
        try {
            var outcome = new Assessor(example.ruleSet(ruleSet), rules, "cases")
                    .assess(example.snapshot(), Request.EVERYTHING, Progress.NONE);
            var differences = example.expectations().stream()
                    .flatMap(expected -> differences(expected, outcome))
                    .toList();
            return new CaseResult(example, differences, Reached.by(outcome, example.codes()));
        } catch (RulesContradict contradiction) {
            var difference = new Difference(
                    new Text("规则互不矛盾", "rules that agree"),
                    contradiction.problem().message(),
                    example.where());
            return new CaseResult(example, List.of(difference), Reached.NOTHING);
        }
    }

    private Stream<Difference> differences(Expectation expected, Assessment outcome) {
        var unknown = expected instanceof ExpectedFiring firing ? firing.unknown(rules.rules()) : List.<Difference>of();
        return (unknown.isEmpty() ? expected.differences(outcome) : unknown).stream();
    }
}
