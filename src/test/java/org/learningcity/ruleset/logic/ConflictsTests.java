package org.learningcity.ruleset.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that decide the same thing in two ways. */
class ConflictsTests {

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

    @ParameterizedTest
    @ValueSource(strings = {"cn-learning-city", "hdi"})
    void saysNothingAgainstShippedRuleSets(String name, @TempDir Path copy) {
        assertThat(EditedRules.copyOf(name, copy).problems()).isEmpty();
    }

    @Test
    void twoScoresForOneValueAreNamed() {
        rules.rule(
                "scoring/goalposts.drl",
                "again",
                "$resolved : Resolved( kind == CandidateKind.REPORTED, goalposts.present, value > 100, $goalposts : goalposts )",
                "scores.onGoalposts( $resolved, $goalposts );");
        says(
                "rules.can-contradict",
                "scoring/goalposts.drl:37",
                "规则“again”与“on own goalposts”(scoring/goalposts.drl:7)可能在同一采用值(Resolved)上同时成立,各自决定得分:"
                        + "例如 goalposts.present, kind == REPORTED, value > 100",
                "rules `again` and `on own goalposts` (scoring/goalposts.drl:7) can both fire on the same resolved value (Resolved)"
                        + " and decide its score: when goalposts.present, kind == REPORTED, value > 100");
    }

    @Test
    void strengthAndWeaknessAtOnceAreNamed() {
        rules.edit("diagnosis/strengths.drl", text -> text.replace("points < limits.weaknessBelow", "points <= 85"));
        assertThat(rules.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("rules.can-contradict");
            assertThat(problem.message().en())
                    .contains("`weakness` and `strength`")
                    .contains("points <= 85")
                    .contains("points >= limits.strengthAt");
        });
    }

    @Test
    void departmentAskedTwiceIsNamed() {
        rules.edit(
                "diagnosis/requests.drl",
                text -> text.replace(
                        "reason != Reason.REJECTED, reason != Reason.CONFLICT,", "reason != Reason.CONFLICT,"));
        assertThat(rules.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh())
                        .isEqualTo("规则“ask for a correction”与“ask for a missing value”(diagnosis/requests.drl:8)"
                                + "可能在同一待补数据(Outstanding)上同时成立,各自决定向部门的要求:例如 reason == REJECTED"));
    }

    @Test
    void twoReasonsForOneGapAreNamed() {
        rules.edit(
                "resolution/absent.drl",
                text -> text.replace(
                        "Judgement( code == $code, period == $period, rejected == false )",
                        "Judgement( code == $code, period == $period )"));
        assertThat(rules.problems())
                .extracting(problem -> problem.code() + " " + problem.message().en())
                .containsExactly(
                        "rules.can-contradict rules `judgement incomplete` and `judgement refused` (resolution/absent.drl:37)"
                                + " can both fire on the same gap (Absence) and decide why it is missing: when reported, gap.judged, rejected");
    }

    @Test
    void proposalsOfWhichTheStrictestHoldsAreNoContradiction() {
        rules.rule(
                "aggregation/indicator_gates.drl",
                "cautious",
                "$leaf : Leaf( scored, $gate : gate )",
                "nodes.indicative( $leaf, $gate, \"weak-evidence\" );");
        assertThat(rules.problems()).isEmpty();
    }

    @Test
    void twoActionsOnOneFactAreNamed() {
        rules.edit(
                "scoring/rubric.drl",
                text -> text.replace(
                        "scores.unreadable( $resolved, \"no-rubric\" );",
                        "scores.unreadable( $resolved, \"no-rubric\" );\n    scores.unreadable( $resolved, \"no-goalposts\" );"));
        assertThat(rules.problems())
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("rules.decides-twice scoring/rubric.drl:16");
    }
}
