package org.learningcity.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.learningcity.workbook.ReportSample.POINTS;
import static org.learningcity.workbook.ReportSample.REGIONAL;
import static org.learningcity.workbook.ReportSample.assessment;
import static org.learningcity.workbook.ReportSample.node;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.assessment.Assessment;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Release;
import org.learningcity.stage.Score;

/** What stands in the report of a small assessment, and what must not. */
class ReportWorkbookTests {

    @TempDir
    Path folder;

    private RuleSet ruleSet;

    @BeforeEach
    void readRules() {
        ruleSet = TestRules.in(folder);
    }

    @Test
    void withheldScoreStandsNowhere() {
        var report = read(assessment(node("LC", Release.WITHHELD, 0), node("1.1", Release.WITHHELD, 0)));

        assertThat(report.numbers()).doesNotContain(POINTS, REGIONAL);
        assertThat(report.texts()).noneMatch(text -> text.contains("71.2") || text.contains("70.9"));
        assertThat(report.cells("总览"))
                .filteredOn(cell -> text(cell).equals("暂不发布"))
                .anyMatch(cell -> cell.getCellStyle().getFillPattern() == FillPatternType.THIN_FORWARD_DIAG);
    }

    @Test
    void shownScoreKeepsAllItsDigits() {
        var report = read(assessment(node("LC", Release.RELEASED, 0)));

        assertThat(formats(report, "总览")).containsOnly("0.0");
        assertThat(report.numbers()).contains(POINTS, REGIONAL, REGIONAL - POINTS);
    }

    @Test
    void indicativeScoreIsMarked() {
        assertThat(formats(read(assessment(node("LC", Release.INDICATIVE, 0))), "总览"))
                .contains("0.0\"*\"");
    }

    @Test
    void illustrativeScoreIsMarkedWhateverItsRelease() {
        var report = read(assessment(node("LC", Release.RELEASED, 0.5), node("1.1", Release.INDICATIVE, 1)));

        assertThat(formats(report, "总览")).contains("0.0\" 示意\"");
        assertThat(formats(report, "指标得分")).containsOnly("0.0\" 示意\"");
        assertThat(report.texts()).anyMatch(text -> text.contains("不得发布、不得引用"));
        assertThat(report.workbook().getSheet("采用值").getHeader().getRight()).contains("不得发布");
    }

    @Test
    void missingScoreSaysWhy() {
        var score = new Score.Unscored("甲市", 2019, "1.1", "PENDING", 0, 100, "x");

        var report = read(assessment(node(score, Release.WITHHELD, 0)));

        assertThat(report.rows("指标得分")).anyMatch(row -> row.contains("1.1") && row.contains("待报"));
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() {
        var report = read(assessment());

        assertThat(report.texts()).contains("=HYPERLINK(\"x\")");
        assertThat(report.cells()).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }

    @Test
    void findingIsListedWithItsCell() {
        assertThat(read(assessment()).rows("审核意见"))
                .singleElement()
                .asInstanceOf(list(String.class))
                .contains("强制性", "甲市", "参与率", "a.xlsx!填报值!E5");
    }

    @Test
    void speaksBothLanguages() {
        var assessment = assessment(node("LC", Release.WITHHELD, 0));

        assertThat(read(assessment).titles()).containsExactly("说明", "总览", "指标得分", "采用值", "审核意见", "缺失与请求", "诊断", "地区权重");
        var english = ReportReadBack.of(assessment, ruleSet, Language.EN);
        assertThat(english.titles())
                .containsExactly(
                        "About",
                        "Overview",
                        "Indicator scores",
                        "Values used",
                        "Findings",
                        "Requests",
                        "Diagnosis",
                        "Regional weights");
        assertThat(english.texts())
                .contains("withheld", "Participation", "result")
                .contains("mandatory");
    }

    @Test
    void sameAssessmentIsTheSameFile() throws InterruptedException {
        var assessment = assessment(node("LC", Release.RELEASED, 0));
        var first = ReportReadBack.bytes(assessment, ruleSet, Language.ZH);
        Thread.sleep(2100);

        assertThat(ReportReadBack.bytes(assessment, ruleSet, Language.ZH)).isEqualTo(first);
    }

    @Test
    void rowsBeyondTheSheetAreCounted() throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            var content = new ReportContent(assessment(), ruleSet, Language.EN);
            var sheet = new ReportPages(workbook, content, 2).sheet("x", List.of(10));
            for (var i = 0; i < 5; i++) {
                sheet.line("row " + i, ReportLook.TEXT);
            }

            assertThat(text(sheet.finished().getRow(2).getCell(0))).startsWith("3 more rows");
        }
    }

    private ReportReadBack read(Assessment assessment) {
        return ReportReadBack.of(assessment, ruleSet, Language.ZH);
    }

    /** The formats of cells that hold the score. */
    private static List<String> formats(ReportReadBack report, String sheet) {
        return report.cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == POINTS)
                .map(cell -> cell.getCellStyle().getDataFormatString())
                .toList();
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
