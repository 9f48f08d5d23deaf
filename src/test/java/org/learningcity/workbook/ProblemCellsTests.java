package org.learningcity.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcity.workbook.TestWorkbook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.workbook.TestWorkbook.Formula;
import org.learningcity.workbook.TestWorkbook.Percent;

/** Every problem is named by its cell, and all of them come at once. */
class ProblemCellsTests {

    @TempDir
    Path folder;

    private List<String> problems(TestWorkbook workbook) {
        return problems(TestRules.in(folder), workbook.in(folder, "data.xlsx"));
    }

    private static List<String> problems(RuleSet rules, Path... files) {
        var problems = DataFiles.read(List.of(files), rules).problems();
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.message().zh())
                    .isNotBlank()
                    .isNotEqualTo(problem.message().en());
            assertThat(problem.advice().zh())
                    .isNotBlank()
                    .isNotEqualTo(problem.advice().en());
        });
        return problems.stream().map(ProblemCellsTests::brief).toList();
    }

    private static String brief(Problem problem) {
        return problem.where().replace("data.xlsx!", "") + " " + problem.code()
                + (problem.refuses() ? "" : " (warning)");
    }

    private static String advice(Reading reading) {
        return reading.problems().get(0).advice().en();
    }

    @Test
    void namesEveryBadCellOfAnObservation() {
        var header = row("城市", "年度", "指标", "数值", "单位", "口径", "数据版本", "状态", "缺报原因", "批准");
        var found = problems(new TestWorkbook()
                .sheet(
                        "填报值",
                        header,
                        row("甲市", 1800, "1.1", 1),
                        row("甲市", LocalDate.of(2020, 1, 1), "1.1", 1),
                        row("甲市", 2020, "1.4", 1),
                        row("甲市", 2020, 1.1, 1),
                        row("甲市", 2020, LocalDate.of(2020, 1, 1), 1),
                        row("甲市", 2020, "1.1", "abc"),
                        row("甲市", 2020, "1.1", FormulaError.DIV0),
                        row("甲市", 2020, "1.1", new Formula("1+1", Double.NaN)),
                        row("甲市", 2020, "1.1", LocalDate.of(2020, 1, 1)),
                        row("甲市", 2020, "1.10", "5%", "人"),
                        row("甲市", 2020, "1.10", new Percent(0.5), "人"),
                        row("甲市", 2020, "1.2", 3),
                        row("甲市", 2020, "1.1", 1, "%", "常住;户籍"),
                        row("甲市", 2020, "1.1", 1, "%", "", "final-ish"),
                        row("甲市", 2020, "1.1", 1, "%", "", "", "sure"),
                        row("甲市", 2020, "1.1", 1, "%", "", "", "", "待报"),
                        row("甲市", 2020, "1.1", "", "%", "", "", "", "忘了"),
                        row("甲市", 2020, "1.1", "", "%", "", "", "", "数据矛盾"),
                        row("甲市", 2020, "1.1", "", "%", "", "", "", "", "局长"),
                        row("", 2020, "1.1", 1),
                        row("甲市", 2020, "1.1", 1, "", "", "", "待报")));

        assertThat(found)
                .containsExactly(
                        "填报值!A21 data.cell-empty",
                        "填报值!B2 data.year",
                        "填报值!B3 data.year",
                        "填报值!C4 data.indicator-unknown",
                        "填报值!C5 data.code-is-number",
                        "填报值!C6 data.code-is-date",
                        "填报值!D7 data.value-no-number",
                        "填报值!D8 data.cell-error",
                        "填报值!D9 data.formula-uncomputed",
                        "填报值!D10 data.value-is-date",
                        "填报值!D11 data.value-percent",
                        "填报值!D12 data.value-percent",
                        "填报值!D13 data.value-for-evidence",
                        "填报值!F14 data.definition-contradicts",
                        "填报值!G15 data.vintage-unknown",
                        "填报值!H16 data.status-unknown",
                        "填报值!H22 data.value-and-reason",
                        "填报值!I17 data.value-and-reason",
                        "填报值!I18 data.reason-unknown",
                        "填报值!I19 data.reason-reserved",
                        "填报值!J20 data.approval-without-reason (warning)");
    }

    @Test
    void namesEveryProblemOfOneRow() {
        var found = problems(new TestWorkbook()
                .sheet("填报值", row("城市", "年度", "指标", "数值", "状态"), row("甲市", "去年", "9.9", "很多", "sure")));

        assertThat(found)
                .containsExactly(
                        "填报值!B2 data.year",
                        "填报值!C2 data.indicator-unknown",
                        "填报值!D2 data.value-no-number",
                        "填报值!E2 data.status-unknown");
    }

    @Test
    void namesBadCellsOfEvidenceReviewsAndDecisions() {
        var found = problems(new TestWorkbook()
                .sheet(
                        "evidence",
                        row("place", "period", "indicator", "type", "title", "date"),
                        row("甲市", 2020, "1.2", "文档", "plan", "2019-13-01"),
                        row("甲市", 2020, "1.2", "文件", "", "May"))
                .sheet(
                        "reviews",
                        row("place", "period", "indicator", "reviewer", "step"),
                        row("甲市", 2020, "1.1", "R1", 5),
                        row("甲市", 2020, "1.2", "R1", 2.5),
                        row("甲市", 2020, "1.2", "R1", 2),
                        row("甲市", 2020, "1.2", "R1", 3))
                .sheet(
                        "decisions",
                        row("place", "period", "node", "kind", "grade"),
                        row("甲市", 2020, "L", "VETO", "A"),
                        row("甲市", 2020, "LC", "praise", "Z")));

        assertThat(found)
                .containsExactly(
                        "decisions!C2 data.node-unknown",
                        "decisions!D3 data.kind-unknown",
                        "decisions!E3 data.grade-unknown",
                        "evidence!D2 data.evidence-type-unknown",
                        "evidence!E3 data.cell-empty",
                        "evidence!F2 data.date",
                        "evidence!F3 data.date",
                        "reviews!C2 data.indicator-not-judged",
                        "reviews!E2 data.step",
                        "reviews!E3 data.step",
                        "reviews!E5 data.reviewed-twice");
    }

    @Test
    void namesBadHeadersAndSheets() {
        var found = problems(new TestWorkbook()
                .sheet("填报值", row(""), row("", "城市", "年渡", "指标", "数值", "数值"), row("", "甲市", 2020, "1.1", 1, 1))
                .sheet("评审", row("城市", "年度", "指标", "评审员", "评定级别"), row("甲市", 2020, "1.2", "R1", 3, "", "x"))
                .sheet("填报直", row("城市", "年度", "指标", "数值"), row("甲市", 2020, "1.1", 1))
                .sheet("Sheet1", row("anything"))
                .sheet("Sheet2")
                .sheet("丙市", row("年度", "指标"), row(2020, "1.1")));

        assertThat(found)
                .containsExactly(
                        "Sheet1 data.sheet-unknown",
                        "丙市!A1 data.column-missing",
                        "填报值!B2 data.column-missing",
                        "填报值!C2 data.column-unknown",
                        "填报值!F2 data.column-repeated",
                        "填报直 data.sheet-unknown",
                        "评审!G2 data.column-unnamed");
    }

    @Test
    void namesMergedCells() {
        var found = problems(new TestWorkbook()
                .sheet("填报值", row("城市", "年度", "指标", "数值"), row("甲市", 2020, "1.1", 1), row("", 2020, "1.10", ""))
                .merged("A2:A3")
                .merged("D2:D3"));

        assertThat(found).containsExactly("填报值!A3 data.cells-merged", "填报值!D3 data.cells-merged");
    }

    @Test
    void namesPlacesThatContradictEachOther() {
        var found = problems(new TestWorkbook()
                .sheet(
                        "城市",
                        row("城市", "名称", "层级", "起始年", "终止年"),
                        row("P1", "甲市", "a", "", 2016),
                        row("P1", "甲市", "b", 2016, ""),
                        row("P2", "甲市", "a"),
                        row("P3", "P2", "a"),
                        row("P4", "丁市", "a", 2020, 2010),
                        row("P5", "戊市", "a", 2018, 2019))
                .sheet(
                        "填报值",
                        row("城市", "年度", "指标", "数值"),
                        row("P5", 2020, "1.1", 1),
                        row("P5", 2021, "1.1", 1),
                        row("己市", 2020, "1.1", 1)));

        assertThat(found)
                .containsExactly(
                        "城市!A3 data.places-overlap",
                        "城市!B4 data.place-ambiguous",
                        "城市!B5 data.place-ambiguous",
                        "城市!E6 data.ends-before-it-starts",
                        "填报值!A2 data.place-years",
                        "填报值!A4 data.place-undeclared (warning)");
    }

    @Test
    void namesPlacesThatLackWhatTheRuleSetNeeds() {
        var file = new TestWorkbook()
                .sheet("城市", row("城市", "区域"), row("甲市", "Eastern"), row("乙市", "东郊"), row("丙市", ""), row("丁市", ""))
                .sheet(
                        "填报值",
                        row("城市", "年度", "指标", "数值"),
                        row("甲市", 2020, "1.1", 1),
                        row("丙市", 2020, "1.1", 1),
                        row("丙市", 2021, "1.1", 1),
                        row("戊己市", 2020, "1.1", 1),
                        row("戊己市", 2021, "1.1", 1))
                .in(folder, "data.xlsx");

        var reading = DataFiles.read(List.of(file), TestRules.needingRegion(folder));

        assertThat(reading.problems())
                .extracting(ProblemCellsTests::brief)
                .containsExactly("城市!B3 data.region-unknown", "城市!B4 data.place-lacks", "填报值!A5 data.place-undeclared");
        assertThat(reading.problems().get(1).advice().en()).contains("东部, 西部");
        assertThat(reading.snapshot().place("甲市", 2020).orElseThrow().region()).isEqualTo("东部");
    }

    @Test
    void namesLinesOfCsv() throws IOException {
        var file = Files.writeString(
                folder.resolve("o.csv"),
                "place,period,indicator,value,colour\n甲市,2020,1.1,x,\n甲市,20,1.1,1,\n甲市,2020,1.1,1,,,9\n甲市,2020,1.1,\"1\n");

        assertThat(problems(TestRules.in(folder), file))
                .contains("o.csv:1 data.column-unknown", "o.csv:2 data.value-no-number", "o.csv:3 data.year")
                .contains("o.csv:4 csv.too-many-cells", "o.csv:5:13 csv.malformed");
    }

    @Test
    void suggestsWhatWasMeant() {
        var rules = TestRules.in(folder);
        var header = row("城市", "年度", "指标", "数值");

        assertThat(advice(DataFiles.read(
                        List.of(new TestWorkbook()
                                .sheet("填报值", header, row("甲市", 2020, 1.1, 1))
                                .in(folder, "a.xlsx")),
                        rules)))
                .contains("1.1 or 1.10");
        assertThat(advice(DataFiles.read(
                        List.of(new TestWorkbook()
                                .sheet("填报值", header, row("甲市", 2020, "参与率", 1))
                                .in(folder, "b.xlsx")),
                        rules)))
                .contains("`1.1`");
        assertThat(advice(DataFiles.read(
                        List.of(new TestWorkbook()
                                .sheet("填报值", header, row("甲市", 2020, "enrolmnt", 1))
                                .in(folder, "c.xlsx")),
                        rules)))
                .contains("`enrolment`");
        assertThat(advice(DataFiles.read(
                        List.of(new TestWorkbook()
                                .sheet("填报值", header, row("甲市", 2020, "1.1", "未开展统计"))
                                .in(folder, "d.xlsx")),
                        rules)))
                .contains("column `reason`");
    }
}
