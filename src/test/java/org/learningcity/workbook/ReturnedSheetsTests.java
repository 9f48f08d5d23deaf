package org.learningcity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.Problem;

/** What is wrong with the sheets and columns of a workbook that comes back is said where it is. */
class ReturnedSheetsTests {

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

    @Test
    void mergedCellsAreRefused() {
        assertRefused(
                SentOut.of(rules).merge("weights", "J4:J5"), "table.cells-merged", "back.xlsx!权重 weights!J4", "merged");
    }

    @Test
    void unknownSheetIsNamedWithTheNearestOne() {
        var sent = SentOut.of(rules);
        sent.workbook().setSheetName(sent.workbook().getSheetIndex(sent.sheet("weights")), "权重 weihgts");

        assertThat(sent.back().problems())
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo("table.sheet-unknown");
                    assertThat(problem.advice().en()).contains("权重 weights");
                })
                .anySatisfy(problem -> assertThat(problem.code()).isEqualTo("table.sheet-absent"));
    }

    @Test
    void sheetOfRemarksIsPassedOver() {
        var sent = SentOut.of(rules);
        sent.workbook().createSheet("说明 我的笔记").createRow(0).createCell(0).setCellValue("x");

        assertThat(sent.back().problems()).isEmpty();
    }

    @Test
    void unknownColumnIsNamedWithTheNearestOne() {
        var sent = SentOut.of(rules);
        sent.sheet("weights").getRow(2).getCell(4).setCellValue("wieght");

        assertThat(sent.back().problems())
                .extracting(Problem::code)
                .containsExactly("table.missing-column", "table.unknown-column");
    }

    @Test
    void contentBesideTheTableIsRefused() {
        var sent = SentOut.of(rules);
        sent.sheet("weights").getRow(3).createCell(30).setCellValue("?");

        assertRefused(sent, "table.column-unnamed", "back.xlsx!权重 weights!AE4", "`?`");
    }

    @Test
    void changedRowNumberIsRefused() {
        assertRefused(
                SentOut.of(rules).set("weights", 1, "#", 77), "table.row-number", "back.xlsx!权重 weights!A4", "`77`");
    }

    @Test
    void sheetWithoutAnyRowIsRefused() {
        var problem = only(SentOut.of(rules).remove("weights", 1).remove("weights", 2));

        assertThat(problem.code()).isEqualTo("table.sheet-empty");
        assertThat(problem.refuses()).isTrue();
    }

    @Test
    void workbookOfAnotherOriginIsRefused() throws IOException {
        var file = new TestWorkbook()
                .sheet("权重 weights", TestWorkbook.row("node", "region", "weight"))
                .in(folder, "own.xlsx");

        assertThat(SentOut.read(file, rules).problems())
                .extracting(Problem::code)
                .containsExactly("table.no-origin");
        Files.writeString(folder.resolve("text.csv"), "node,region\n");
        assertThat(SentOut.read(folder.resolve("text.csv"), rules).problems())
                .extracting(Problem::code)
                .containsExactly("table.no-origin");
        assertThat(SentOut.read(folder.resolve("absent.xlsx"), rules).problems())
                .extracting(Problem::code)
                .containsExactly("file.unreadable");
    }
}
