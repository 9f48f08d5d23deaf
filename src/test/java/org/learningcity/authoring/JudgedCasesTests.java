package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/** Judging a case says the same as running it, but for what it came by. */
class JudgedCasesTests {

    private static final Path FOLDER = Path.of("rules", "cn-learning-city");
    private static final RuleSet RULE_SET = RuleSetFolder.read(FOLDER);

    @TempDir
    private static Path forms;

    private static List<RuleCase> cases() {
        var problems = new ArrayList<Problem>();
        var cases = RuleCases.read(FOLDER, RULE_SET, problems);
        assertThat(problems).isEmpty();
        return cases;
    }

    private static CompiledRules rules() {
        return DroolsRuleEngine.keepingIn(forms).compile(RULE_SET);
    }

    /** Rules of which a stage says nothing, so that cases fail. */
    private record Mute(CompiledRules all, Stage mute) implements CompiledRules {

        @Override
        public List<RuleRef> rules() {
            return all.rules();
        }

        @Override
        public List<Firing> run(Stage stage, List<? extends Given> facts) {
            return stage == mute ? List.of() : all.run(stage, facts);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"QUALITY", "SCORING", "DIAGNOSIS"})
    void caseThatFailsIsJudgedAsItIsRun(Stage mute) {
        var runner = new CaseRunner(RULE_SET, new Mute(rules(), mute));
        var run = runner.runAll(cases());
        assertThat(run).anyMatch(result -> !result.holds());
        assertThat(runner.judgeAll(cases()))
                .extracting(CaseResult::differences)
                .isEqualTo(run.stream().map(CaseResult::differences).toList());
    }

    @Test
    void everyCaseHoldsWhenItIsJudged() {
        assertThat(new CaseRunner(RULE_SET, rules()).judgeAll(cases()))
                .filteredOn(result -> !result.holds())
                .isEmpty();
    }
}
