package org.learningcity.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcity.workbook.TestWorkbook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Validity;
import org.learningcity.observation.ObservedValue.Marks;
import org.learningcity.observation.ObservedValue.Missing;
import org.learningcity.observation.ObservedValue.Reported;
import org.learningcity.observation.Reason;
import org.learningcity.observation.Snapshot;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.workbook.TestWorkbook.Formula;
import org.learningcity.workbook.TestWorkbook.Percent;

class DataFilesTests {

    private static final Object[] LONG = row("城市", "年度", "指标", "数值", "单位", "口径", "数据版本", "状态", "缺报原因", "批准");

    @TempDir
    Path folder;

    private RuleSet rules;

    @BeforeEach
    void readRules() {
        rules = TestRules.in(folder);
    }

    private Snapshot read(Path... files) {
        var reading = DataFiles.read(List.of(files), rules);
        assertThat(reading.problems()).filteredOn(Problem::refuses).isEmpty();
        return reading.snapshot();
    }

    private Snapshot read(TestWorkbook workbook) {
        return read(workbook.in(folder, "data.xlsx"));
    }

    private Path csv(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static TestWorkbook chinese() {
        return new TestWorkbook()
                .sheet("说明", row("请逐行填写"))
                .sheet(
                        "城市",
                        row("城市", "名称", "英文名", "区划代码", "区域", "层级", "可比城市组", "起始年", "终止年", "备注"),
                        row("甲市", "甲市", "Alpha", 100100, "东部", "地级市", "P1", 2010, "", "示意"))
                .sheet("填报值", LONG, row("甲市", 2020, "1.1", 62.4, "%", "常住;全市", "最终核实", "示意"))
                .sheet(
                        "佐证材料",
                        row("城市", "年度", "指标", "类型", "名称", "文号", "日期", "发文单位", "附件"),
                        row("甲市", 2020, "1.2", "文件", "规划", "〔2019〕1号", LocalDate.of(2019, 5, 1), "教育局", "a.pdf"))
                .sheet("评审", row("城市", "年度", "指标", "评审员", "评定级别", "状态"), row("甲市", 2020, "1.2", "R1", 3, "示意"))
                .sheet(
                        "处理决定",
                        row("城市", "年度", "节点", "种类", "最高等级", "名称", "文号", "日期", "发文单位"),
                        row("甲市", 2020, "LC", "一票否决", "达标", "决定", "2号", "2020-06", "省厅"));
    }

    private static TestWorkbook english() {
        return new TestWorkbook()
                .sheet(
                        "decisions",
                        row("place", "period", "node", "kind", "grade", "title", "number", "date", "issuer"),
                        row("Alpha", "2020", "LC", "VETO", "B", "决定", "2号", "2020年6月", "省厅"))
                .sheet(
                        "Reviews",
                        row("Period", "Indicator", "Reviewer", "Step", "Status", "place *"),
                        row("2020年", "1.2", "R1", "3", "Illustrative", "100100"))
                .sheet(
                        "evidence",
                        row("place", "period", "indicator", "type", "title", "number", "date", "issuer", "file"),
                        row("Alpha", 2020, "1.2", "document", "规划", "〔2019〕1号", "2019年5月1日", "教育局", "a.pdf"))
                .sheet(
                        " observations ",
                        row("place", "period", "indicator", "value", "unit", "definition", "vintage", "status"),
                        row(""),
                        row("Alpha", 2020, "1.1", "62.40", "percent", "常住;全市", "Final", "illustrative"))
                .sheet(
                        "places",
                        row("place", "name", "name en", "division code", "region", "tier", "peer group", "from"),
                        row("甲市", "甲市", "Alpha", "100100", "东部", "地级市", "P1", "2010"))
                .sheet("README", row("anything"), row("at", "all"));
    }

    @Test
    void readsEverySheet() {
        var snapshot = read(chinese());

        var place = snapshot.places().get(0);
        assertThat(place.id()).isEqualTo("甲市");
        assertThat(place.name().en()).isEqualTo("Alpha");
        assertThat(place.divisionCode()).isEqualTo("100100");
        assertThat(place.validity()).isEqualTo(new Validity(2010, Validity.OPEN_TO));
        assertThat(place.position()).hasToString("data.xlsx!城市!A2");
        var observation = snapshot.observations().get(0);
        assertThat(observation.value()).isEqualTo(new Reported(62.4, "62.4", "62.4", Marks.NONE));
        assertThat(observation.definition().canonical()).isEqualTo("base=常住;scope=全市");
        assertThat(observation.provenance().vintage()).isEqualTo(Vintage.FINAL);
        assertThat(observation.status()).isEqualTo(Status.ILLUSTRATIVE);
        assertThat(observation.position()).hasToString("data.xlsx!填报值!D2");
        assertThat(snapshot.evidence().get(0).date()).isEqualTo("2019-05-01");
        assertThat(snapshot.reviews().get(0).step()).isEqualTo(3);
        assertThat(snapshot.decisions().get(0).kind()).isEqualTo("VETO");
        assertThat(snapshot.decisions().get(0).grade()).isEqualTo("B");
    }

    @Test
    void englishHeadersAliasesAndAnyOrderOfSheetsMakeTheSameSnapshot() {
        assertThat(read(english()).hash()).isEqualTo(read(chinese()).hash());
    }

    @Test
    void citySheetsEqualTheLongSheet() {
        var header = row("年度", "指标", "数值", "单位");
        var cities = new TestWorkbook()
                .sheet("甲市", header, row(2020, "1.1", 62.4, "%"))
                .sheet("乙市", header, row(2020, "1.1", 50, "%"), row(2021, "1.1", 51, "%"));
        var table = new TestWorkbook()
                .sheet(
                        "填报值",
                        row("城市", "年度", "指标", "数值", "单位"),
                        row("乙市", 2021, "1.1", 51, "%"),
                        row("甲市", 2020, "1.1", 62.4, "%"),
                        row("乙市", 2020, "1.1", 50, "%"));

        var snapshot = read(cities);
        assertThat(snapshot.observations()).hasSize(3);
        assertThat(snapshot.hash()).isEqualTo(read(table).hash());
    }

    @Test
    void csvEqualsXlsx() throws IOException {
        var workbook = read(new TestWorkbook()
                .sheet("城市", row("城市", "英文名"), row("甲市", "Alpha"))
                .sheet(
                        "填报值",
                        row("城市", "年度", "指标", "数值", "单位", "缺报原因"),
                        row("甲市", 2020, "1.1", new Percent(0.624), "%"),
                        row("甲市", 2020, "1.10", "", "人", "未开展统计")));

        var text =
                "place,period,indicator,value,unit,status\nAlpha,2020,1.1,62.4,%,\n\nAlpha,2020,1.10,,人,not_collected\n";
        var csv = read(csv("o.csv", "\ufeff" + text), csv("p.csv", "place,name_en\r\n甲市,Alpha\r\n"));

        assertThat(csv.hash()).isEqualTo(workbook.hash());
        assertThat(csv.observations())
                .extracting(observation -> observation.position().toString())
                .contains("o.csv:2");
    }

    @Test
    void csvHeaderTellsTheKind() throws IOException {
        var snapshot = read(
                csv("a.csv", "城市,年度,指标,评审员,评定级别\n甲市,2020,1.3,R1,4\n"),
                csv("b.csv", "place,period,indicator,title\n甲市,2020,1.3,plan\n"),
                csv("c.csv", "place,period,node,kind\n甲市,2020,1,veto\n"),
                csv("d.csv", "place,period,indicator,title,value\n甲市,2020,enrolment,words,7\n"));

        assertThat(snapshot.reviews()).hasSize(1);
        assertThat(snapshot.evidence()).hasSize(1);
        assertThat(snapshot.decisions()).hasSize(1);
        assertThat(snapshot.observations()).hasSize(1);
    }

    @Test
    void percentCellsAndSignsAreExactPercentages() {
        var snapshot = read(new TestWorkbook()
                .sheet(
                        "填报值",
                        LONG,
                        row("甲市", 2018, "1.1", new Percent(0.62395)),
                        row("甲市", 2019, "1.1", new Percent(0.07), "percent"),
                        row("甲市", 2020, "1.1", "约3.78\uff05"),
                        row("甲市", 2021, "1.1", new Formula("1/8", 0.125), "\uff05")));

        assertThat(snapshot.observations())
                .extracting(observation -> observation.value().canonical() + " " + observation.uom())
                .containsExactly("62.395 %", "7 %", "3.78~! %", "0.125 %");
    }

    @Test
    void gapsHaveReasons() {
        var snapshot = read(new TestWorkbook()
                .sheet(
                        "填报值",
                        LONG,
                        row("甲市", 2018, "1.1", "", "", "", "", "", "部门未提供", "局长〔2020〕3号"),
                        row("甲市", 2019, "1.1", " ", "", "", "", "", "Not_Applicable"),
                        row("甲市", 2020, "1.1"),
                        row("甲市", 2021, "1.1", "", "", "", "", "来源空白"),
                        row("甲市", 2021, "1.2", "", "", "", "", "", "待报")));

        assertThat(snapshot.observations())
                .extracting(observation -> (Object) observation.value())
                .containsExactly(
                        new Missing(Reason.WITHHELD, "局长〔2020〕3号"),
                        new Missing(Reason.NOT_APPLICABLE, ""),
                        new Missing(Reason.PENDING, ""),
                        new Missing(Reason.BLANK_IN_SOURCE, ""),
                        new Missing(Reason.PENDING, ""));
    }

    @Test
    void unknownWordsOfADefinitionAreAFacetOfTheirOwn() {
        var snapshot = read(
                new TestWorkbook().sheet("填报值", LONG, row("甲市", 2020, "1.1", 1, "%", "resident population, 含郊区 全市")));

        var definition = snapshot.observations().get(0).definition();
        assertThat(definition.canonical()).isEqualTo("base=常住;other=含郊区;scope=全市");
        assertThat(definition.text()).isEqualTo("resident population, 含郊区 全市");
    }

    @Test
    void codeThatExcelTookForANumberIsReadWhenItCanOnlyMeanOne() {
        var snapshot = read(new TestWorkbook().sheet("填报值", LONG, row("甲市", 2020, 1.3, 5)));

        assertThat(snapshot.observations().get(0).indicator()).isEqualTo("1.3");
    }

    @Test
    void placeMayChangeOverTheYears() {
        var snapshot = read(new TestWorkbook()
                .sheet(
                        "城市",
                        row("城市", "名称", "可比城市组", "起始年", "终止年"),
                        row("P1", "甲市", "G1", "", 2015),
                        row("P1", "甲市", "G2", 2016, ""))
                .sheet("填报值", LONG, row("甲市", 2015, "1.1", 1), row("P1", 2016, "1.1", 1)));

        assertThat(snapshot.places()).hasSize(2);
        assertThat(snapshot.observations())
                .extracting(observation -> observation.place())
                .containsOnly("P1");
    }

    @Test
    void workbookIsToldByItsContent() throws IOException {
        var file = chinese().in(folder, "data.xlsx");
        var renamed = Files.copy(file, folder.resolve("data.csv"));

        assertThat(read(renamed).hash()).isEqualTo(read(file).hash());
    }

    @Test
    void filesRepeatingTheSameRowsChangeNothing() {
        var once = chinese().in(folder, "one.xlsx");
        var again = chinese().in(folder, "two.xlsx");

        assertThat(read(once, again).hash()).isEqualTo(read(once).hash());
    }
}
