package org.learningcity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.stage.AdviceKind;

/** The report of the eight invented cities. */
class ReportOfEightCitiesTests {

    private static RuleSet ruleSet;
    private static Assessment assessment;
    private static ReportReadBack report;

    @BeforeAll
    static void assess(@TempDir Path compiled) {
        var engine = DroolsRuleEngine.keepingIn(compiled);
        ruleSet = RuleSetFolder.read(Path.of("rules/cn-learning-city"));
        var reading = DataFiles.read(List.of(Path.of("fixtures/eight-cities-illustrative.xlsx")), ruleSet);
        assessment = new Assessor(ruleSet, engine.compile(ruleSet), engine.version())
                .assess(reading.snapshot(), Request.EVERYTHING, Progress.NONE);
        report = ReportReadBack.of(assessment, ruleSet, Language.ZH);
    }

    @Test
    void everyFindingIsListedWithItsCell() {
        var cells = report.rows("审核意见").stream().map(row -> row.get(7)).toList();

        assertThat(assessment.findings()).isNotEmpty();
        assertThat(cells)
                .containsExactlyElementsOf(assessment.findings().stream()
                        .map(finding -> finding.position())
                        .toList());
    }

    @Test
    void everyAdviceIsListed() {
        var requests = assessment.advice().stream()
                .filter(advice -> advice.kind() == AdviceKind.REQUEST)
                .count();

        assertThat(report.rows("缺失与请求")).hasSize((int) requests);
        assertThat(report.rows("诊断")).hasSize(assessment.advice().size() - (int) requests);
        assertThat(report.rows("采用值")).hasSize(assessment.resolved().size());
    }

    @Test
    void withheldScoreStandsNowhere() {
        var shown = new HashSet<Double>();
        assessment.nodes().stream().filter(NodeResult::shown).forEach(node -> shown.add(node.points()));
        var withheld = assessment.nodes().stream()
                .filter(node -> node.scored() && !node.shown())
                .map(NodeResult::points)
                .filter(points -> !shown.contains(points))
                .toList();

        assertThat(withheld).isNotEmpty();
        assertThat(report.numbers()).doesNotContainAnyElementsOf(withheld);
        assertThat(report.cells("总览"))
                .anyMatch(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals("暂不发布"));
    }

    @Test
    void everyTotalIsMarkedAsIllustrative() {
        var totals = report.cells("总览").stream()
                .filter(cell -> cell.getColumnIndex() == 1 && cell.getCellType() == CellType.NUMERIC)
                .toList();

        assertThat(totals)
                .hasSize(24)
                .allMatch(cell -> cell.getCellStyle().getDataFormatString().contains("示意"));
    }

    @Test
    void saysWhatItRestsOn() {
        assertThat(report.texts())
                .contains(
                        assessment.resultHash(),
                        assessment.pin().revision(),
                        assessment.pin().snapshot(),
                        ruleSet.note().zh());
        assertThat(ReportReadBack.of(assessment, ruleSet, Language.EN).texts())
                .contains(ruleSet.note().en());
    }
}
