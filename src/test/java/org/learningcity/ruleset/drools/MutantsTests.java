package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.ruleset.Excerpts;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.trace.RuleRef;

/**
 * Whatever people do to a rule, the gate answers, and what it lets pass is a rule: the engine reads it in the same way, it
 * compiles, and nothing of it is refused afterwards.
 */
class MutantsTests {

    private static final RuleSet RULE_SET = RuleSetFolder.read(Path.of("rules/cn-learning-city"));
    private static final int MUTANTS = 2_000;
    private static final int TYPED = 1_500;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261, 20262})
    void whatPassesTheGateCompiles(long seed) {
        var mutants = new Mutants(RULE_SET, seed);
        var gate = new RuleGate(RULE_SET, Layers.ALL);
        var passed = new ArrayList<RuleFile>();
        var rules = new ArrayList<RuleRef>();
        for (var i = 0; i < MUTANTS; i++) {
            var mutant = mutants.next(i);
            var checked = gate.check(mutant);
            assertThat(checked.problems())
                    .as(mutant.text())
                    .noneMatch(problem -> problem.code().equals("rules.engine"));
            assertThat(checked.problems())
                    .as(mutant.text())
                    .allSatisfy(problem -> assertThat(problem.where())
                            .matches("(%s|messages\\.csv):\\d+:\\d+".formatted(mutant.path())));
            if (!Problem.anyRefuses(checked.problems())) {
                passed.add(checked.passed());
                rules.addAll(checked.rules());
            }
        }

        assertThat(passed).hasSizeGreaterThan(MUTANTS / 50);
        assertThatCode(() -> compile(passed, rules)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20263, 20264})
    void whateverIsTypedTheGateAnswers(long seed) {
        var mutants = new Mutants(RULE_SET, seed);
        var gate = new RuleGate(RULE_SET, Layers.ALL);
        var refused = 0;
        for (var i = 0; i < TYPED; i++) {
            var mutant = mutants.typed(i);
            var problems = gate.check(mutant).problems();
            refused += Problem.anyRefuses(problems) ? 1 : 0;
            assertThat(problems)
                    .as(mutant.text())
                    .noneMatch(problem -> problem.code().equals("rules.engine"))
                    .hasSizeLessThan(40);
        }

        assertThat(refused).isGreaterThan(TYPED / 2);
    }

    private static void compile(List<RuleFile> files, List<RuleRef> rules) {
        var form = Compiler.compile(new RuleSources("mutants", files, rules, List.of(), new Excerpts(Map.of())));

        assertThat(BytecodeGate.check(form)).isEmpty();
    }
}
