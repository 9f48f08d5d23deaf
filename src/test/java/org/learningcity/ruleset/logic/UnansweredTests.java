package org.learningcity.ruleset.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that no rule decides. */
class UnansweredTests {

    @TempDir
    private Path folder;

    private EditedRules rules;

    @BeforeEach
    void copy() {
        rules = EditedRules.copyOf("cn-learning-city", folder);
    }

    private void says(String code, String where, String zh, String en) {
        assertThat(rules.problems())
                .extracting(problem -> "%s %s | %s | %s"
                        .formatted(
                                problem.code(),
                                problem.where(),
                                problem.message().zh(),
                                problem.message().en()))
                .containsExactly("%s %s | %s | %s".formatted(code, where, zh, en));
    }

    @Test
    void factsThatNoRuleDecidesAreNamed() {
        rules.withoutRule("scoring/rubric.drl", "no rubric");
        says(
                "rules.undecided",
                "scoring/goalposts.drl:7",
                "没有规则决定这种采用值(Resolved)的得分:judged, rubric.present == false",
                "no rule says of such a resolved value (Resolved) its score: judged, rubric.present == false");
    }

    @Test
    void bandThatNoGateCoversIsNamed() {
        rules.withoutRule("aggregation/gates.drl", "one child too incomplete");
        assertThat(rules.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en())
                        .isEqualTo("no rule says of such a node above indicators (Parent) its release:"
                                + " completeness >= gate.releasedCompleteness, weakestCompleteness < gate.childCompleteness,"
                                + " illustrativeShare <= 0"));
    }

    @Test
    void edgeThatNoGateCoversIsNamed() {
        rules.edit(
                "aggregation/gates.drl",
                text -> text.replace("completeness < gate.indicativeCompleteness, $gate", "completeness < 0.5, $gate"));
        assertThat(rules.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message().en())
                                .endsWith(
                                        "completeness < gate.indicativeCompleteness, completeness >= 0.5, illustrativeShare <= 0"));
    }

    @Test
    void methodThatTheTableAllowsNeedsARule() {
        rules.withoutRule("aggregation/means.drl", "weighted geometric mean");
        says(
                "rules.undecided",
                "aggregation/means.drl:6",
                "没有规则决定这种上级节点(Parent)的得分:method.method != \"ARITHMETIC\", scoredChildren != 0",
                "no rule says of such a node above indicators (Parent) its score: method.method != \"ARITHMETIC\", scoredChildren != 0");
    }

    @Test
    void stageThatDecidesNothingIsNamed() {
        rules.withoutRule("aggregation/means.drl", "weighted geometric mean")
                .withoutRule("aggregation/means.drl", "weighted arithmetic mean")
                .withoutRule("aggregation/means.drl", "nothing to aggregate");
        says(
                "rules.undecided",
                "aggregation",
                "阶段 aggregation 没有任何规则决定上级节点(Parent)的得分",
                "no rule of stage aggregation says of a node above indicators (Parent) its score");
    }
}
