package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcity.ruleset.drools.RuleFiles.ANY;
import static org.learningcity.ruleset.drools.RuleFiles.FIRST;
import static org.learningcity.ruleset.drools.RuleFiles.NOTE;
import static org.learningcity.ruleset.drools.RuleFiles.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.Origins;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.stage.Stage;

/** Rule files that depart from the form of rule files are refused, each problem with file, line and advice. */
class RejectedRulesTests {

    @TempDir
    Path folder;

    private List<Problem> problems(String rules) {
        return RuleFiles.problems(
                SmallRuleSet.in(folder).quality("a.drl", rules).read(), folder);
    }

    @Test
    void packageIsTheFolder() {
        var set = SmallRuleSet.in(folder).with("scoring/a.drl", "package quality\n");

        assertThat(RuleFiles.problems(set.read(), folder)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("rules.package");
            assertThat(problem.where()).isEqualTo("scoring/a.drl:1:9");
            assertThat(problem.advice().en()).isEqualTo("write package scoring");
        });
    }

    @Test
    void unknownMessageSuggestsTheNearest() {
        assertThat(problems(rule("a", ANY, "findings.note( $d, \"to-high\" );")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("rules.unknown-message");
                    assertThat(problem.message().en()).isEqualTo("messages.csv has no message `to-high`");
                    assertThat(problem.advice().en()).isEqualTo("did you mean `too-high`?");
                });
    }

    @Test
    void rulesOfAStageHaveDifferentNamesAcrossItsFiles() {
        var set = SmallRuleSet.in(folder)
                .quality("a.drl", rule("one", ANY, NOTE))
                .quality("b.drl", rule("two", ANY, NOTE) + rule("one", ANY, NOTE));

        assertThat(RuleFiles.problems(set.read(), folder)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("rules.repeated-name");
            assertThat(problem.where()).isEqualTo("quality/b.drl:" + (FIRST + 7) + ":6");
            assertThat(problem.message().en()).contains("`one`", "quality/a.drl:" + FIRST);
        });
    }

    @Test
    void problemsOfAllFilesComeAtOnceInTheirOrder() {
        var set = SmallRuleSet.in(folder)
                .quality("b.drl", rule("two", ANY, "findings.note( $d, \"nothing\" );"))
                .quality("a.drl", rule("one", "$d : CitedDecision( cited", NOTE) + rule("three", ANY, "insert( $d );"))
                .with("scoring/c.drl", "package scoring\nimport java.util.List\n");

        assertThat(RuleFiles.problems(set.read(), folder))
                .extracting(Problem::where)
                .containsExactly(
                        "quality/a.drl:8:30", "quality/a.drl:17:5", "quality/b.drl:10:24", "scoring/c.drl:2:8");
    }

    @Test
    void problemShowsItsLine() {
        assertThat(problems(rule("a", "$d : CitedDecision（ cited )", NOTE)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.excerpt()).isEqualTo("    $d : CitedDecision（ cited )");
                    assertThat(problem.column()).isEqualTo(23);
                });
    }

    @Test
    void problemOfMadeTextStandsWhereItWasMadeFrom() {
        var made = new RuleFile(
                Stage.QUALITY,
                "quality/a.rule",
                "package quality\n" + rule("a", "$d : CitedDecison()", NOTE),
                Origins.made(
                        "quality/a.rule",
                        List.of(
                                "quality/a.rule:1",
                                "quality/a.rule:3:1",
                                "quality/a.rule:3:1",
                                "quality/a.rule:3:7",
                                "quality/a.rule:3:1",
                                "quality/a.rule:3:20",
                                "quality/a.rule:3:1")));
        var ruleSet = SmallRuleSet.in(folder).read();

        assertThat(new RuleGate(ruleSet, Layers.ALL).check(made).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("quality/a.rule:3:7"));
    }
}
