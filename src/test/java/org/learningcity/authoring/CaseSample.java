package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

/** A shipped rule set, and cases that a test writes for it. */
public record CaseSample(RuleSet ruleSet, CompiledRules rules) {

    private static final String HEAD = "rules: quality/limits.drl\ncases:\n  - name: 样例\n";

    public static CaseSample of(Path folder, Path forms) {
        var ruleSet = RuleSetFolder.read(folder);
        return new CaseSample(ruleSet, DroolsRuleEngine.keepingIn(forms).compile(ruleSet));
    }

    /** What is wrong with a case of this text. */
    List<Problem> problems(String text) {
        var problems = new ArrayList<Problem>();
        RuleCases.parse("cases/example.yaml", HEAD + text, ruleSet, problems);
        return problems;
    }

    /** A case of this text, which is well written. */
    RuleCase read(String text) {
        var problems = new ArrayList<Problem>();
        var cases = RuleCases.parse("cases/example.yaml", HEAD + text, ruleSet, problems);
        assertThat(problems).isEmpty();
        return cases.get(0);
    }

    CaseResult run(String text) {
        return new CaseRunner(ruleSet, rules).run(read(text));
    }
}
