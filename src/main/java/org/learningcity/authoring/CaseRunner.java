package org.learningcity.authoring;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RulesContradict;
import org.learningcity.trace.FactEntry;
import org.learningcity.trace.Trace;

/** Takes cases the whole way through the stages and holds what comes of them against what they expect. */
public final class CaseRunner {

    private final Assessor assessor;

    public CaseRunner(RuleSet ruleSet, CompiledRules rules) {
        this.assessor = new Assessor(ruleSet, rules, "cases");
    }

    /** What comes of {@code example}; rules that contradict each other are a difference of their own. */
    public CaseResult run(RuleCase example) {
        try {
            var outcome = assessor.assess(example.snapshot(), Request.EVERYTHING, Progress.NONE);
            var differences = example.expectations().stream()
                    .flatMap(expected -> expected.differences(outcome).stream())
                    .toList();
            return new CaseResult(example, differences, fired(outcome, example.codes()));
        } catch (RulesContradict contradiction) {
            var difference = new Difference(
                    new Text("规则互不矛盾", "rules that agree"),
                    contradiction.problem().message(),
                    example.where());
            return new CaseResult(example, List.of(difference), Set.of());
        }
    }

    private static Set<String> fired(Assessment outcome, Set<String> codes) {
        var fired = new TreeSet<String>();
        for (var trace : outcome.traces()) {
            trace.steps().stream()
                    .filter(step -> !step.choice() && concerns(trace, step.concluded(), codes))
                    .forEach(step -> fired.add(step.rule()));
        }
        return fired;
    }

    private static boolean concerns(Trace trace, String key, Set<String> codes) {
        return trace.fact(key).map(FactEntry::code).filter(codes::contains).isPresent();
    }
}
