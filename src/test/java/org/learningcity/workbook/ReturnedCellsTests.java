package org.learningcity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.Problem;

/** What is wrong with a workbook that comes back is said at its cell, in words that help. */
class ReturnedCellsTests {

    @TempDir
    private Path folder;

    private Path rules = Path.of(".");

    @BeforeEach
    void ruleSet() {
        rules = TableRules.in(folder).folder();
    }

    private static Problem only(SentOut sent) {
        var problems = sent.back().problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static void assertRefused(SentOut sent, String code, String place, String... words) {
        var problem = only(sent);
        assertThat(problem.refuses()).isTrue();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).isEqualTo(place);
        assertThat(problem.message().en() + " " + problem.advice().en()).contains(words);
        assertThat(problem.message().zh()).isNotEqualTo(problem.message().en());
    }

    private static void assertNoted(SentOut sent, String place, String... words) {
        var problem = only(sent);
        assertThat(problem.refuses()).isFalse();
        assertThat(problem.code()).isEqualTo("table.cell-tidied");
        assertThat(problem.where()).isEqualTo(place);
        assertThat(problem.message().en()).contains(words);
    }

    @Test
    void codeThatBecameANumberIsAmbiguousWhereTwoCodesAreThatNumber() {
        assertRefused(
                SentOut.of(rules).set("limits", 3, "indicator", 1.1),
                "table.cell-code-number",
                "back.xlsx!审核界限 limits!B6",
                "number 1.1",
                "`1.1` or `1.10`",
                "it was `1.10`");
    }

    @Test
    void codeThatBecameADateNamesTheCodesItMayHaveBeen() {
        assertRefused(
                SentOut.of(rules).set("limits", 3, "indicator", LocalDate.of(2026, 1, 10)),
                "table.cell-code-date",
                "back.xlsx!审核界限 limits!B6",
                "date 2026-01-10",
                "may have been `1.10`");
    }

    @Test
    void numberThatBecameADateIsRefused() {
        assertRefused(
                SentOut.of(rules).set("weights", 1, "weight", LocalDate.of(2026, 2, 1)),
                "table.cell-date",
                "back.xlsx!权重 weights!E4",
                "2026-02-01",
                "a number");
    }

    @Test
    void formulaIsRefusedWithItsValue() {
        assertRefused(
                SentOut.of(rules).formula("weights", 1, "weight", "20/100", 0.25),
                "table.cell-formula",
                "back.xlsx!权重 weights!E4",
                "(0.25)",
                "paste it as values");
    }

    @Test
    void numberShownAsPercentageIsRefused() {
        assertRefused(
                SentOut.of(rules).set("weights", 1, "weight", 0.25).format("weights", 1, "weight", "0%"),
                "table.cell-percent",
                "back.xlsx!权重 weights!E4",
                "holds 0.25");
    }

    @Test
    void separatorsOfThousandsAreRefusedAlsoInFullWidth() {
        assertRefused(
                SentOut.of(rules).set("limits", 1, "hard_max", "1\uff0c000"),
                "table.cell-separators",
                "back.xlsx!审核界限 limits!F4",
                "1\uff0c000",
                "digits and a point only");
    }

    @Test
    void fullWidthDigitsAreReadAndSaid() {
        assertNoted(SentOut.of(rules).set("limits", 1, "hard_max", "90\uff0e5"), "back.xlsx!审核界限 limits!F4", "`90.5`");
    }

    @Test
    void fullWidthSemicolonsOfAListAreReadAndSaid() {
        assertNoted(
                SentOut.of(rules).set("rubric", 2, "requires", "文件\uff1b实施记录\uff1b照片"),
                "back.xlsx!评分细则 rubric!H5",
                "`文件;实施记录;照片`");
    }

    @Test
    void blanksAroundAWordAreTakenAwayWithoutAWord() {
        assertThat(SentOut.of(rules)
                        .set("limits", 3, "indicator", "1.10 ")
                        .set("weights", 1, "source", "\u00a0test\u3000")
                        .back())
                .satisfies(returned -> assertThat(returned.problems()).isEmpty())
                .satisfies(returned -> assertThat(returned.edit().isEmpty()).isTrue());
    }

    @Test
    void misspeltCodeIsNamedAtItsCellWithTheNearestOne() {
        assertRefused(
                SentOut.of(rules).set("weights", 1, "node", "1.11"),
                "table.cell",
                "back.xlsx!权重 weights!B4",
                "there is no code `1.11`",
                "did you mean `1.1`?");
    }

    @Test
    void emptyCellThatMustBeFilledIsNamed() {
        assertRefused(
                SentOut.of(rules).clear("weights", 2, "source"),
                "table.cell",
                "back.xlsx!权重 weights!I5",
                "must not be empty");
    }

    @Test
    void rowThatIsThereTwiceIsNamedAtTheNewOne() {
        assertRefused(
                SentOut.of(rules)
                        .add(
                                "weights", "node", "1.1", "region", "*", "weight", "0.3", "basis", "EXPERT", "source",
                                "x"),
                "table.equally-specific",
                "back.xlsx!权重 weights!B6",
                "years overlap");
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        assertThat(SentOut.of(rules)
                        .set("limits", 1, "hard_max", "many")
                        .set("limits", 2, "basis", "GUESS")
                        .set("weights", 1, "weight", "-1")
                        .back()
                        .problems())
                .filteredOn(Problem::refuses)
                .extracting(Problem::where)
                .containsExactly("back.xlsx!审核界限 limits!F4", "back.xlsx!审核界限 limits!I5", "back.xlsx!权重 weights!E4");
    }
}
