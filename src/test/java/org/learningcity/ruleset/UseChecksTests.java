package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that nobody can ever get. */
class UseChecksTests {

    private static final String POSTS = "indicator,region,tier,worst,standard,best,transform";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            departments   | indicator,place,department              | *,*,教育局;PX,*,统计局              | 3
            carry_forward | indicator,years,evidence_factor         | 1.1,1,0.9;1.2,1,0.9                 | 3
            carry_forward | indicator,years,evidence_factor         | 1.1,12,0.9                          | 2
            targets       | indicator,region,value,due              | 1.2,*,4,2020                        | 2
            gap_reasons   | reason,indicator,excuses,counts_as_none | PENDING,PX,no,no                    | 2
            grades        | node,grade,title_zh,title_en,lower      | *,A,优,Good,0;1.1,A,优,Good,0       | 3
            gates         | node,kind,released_completeness,indicative_completeness,child_completeness | *,*,1,1,1;LC,indicator,1,1,1 | 3
            precedence    | indicator,kind,source_class,vintage,status,rank,evidence_factor | *,REPORTED,YEARBOOK,*,*,1,1 | 2
            precedence    | indicator,kind,source_class,vintage,status,rank,evidence_factor | *,JUDGED,*,FINAL,*,1,1      | 2
            precedence    | indicator,kind,source_class,vintage,status,rank,evidence_factor | 1.2,CONVERTED,*,*,*,1,1     | 2
            conversions   | indicator,facet,from_term,to_term,factor,evidence_factor        | 1.1,uom,‰,元,0.1,1          | 2
            """)
    void namesRowsThatNobodyAsksFor(String table, String columns, String rows, int line) {
        var rules = new TinyRules().table(table, columns, rows.split(";", -1));
        assertThat(rules.problems(folder))
                .containsExactly("WARNING table.row-for-nothing tables/%s.csv:%d".formatted(table, line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            carry_forward | indicator,years,evidence_factor         | *,1,0.9;2.2,10,0.9
            limits        | indicator,region,hard_max               | PX,*,99;1.1,西部,90;*,*,
            gap_reasons   | reason,indicator,excuses,counts_as_none | PENDING,*,no,no;PENDING,1.1,no,no
            precedence    | indicator,kind,source_class,vintage,status,rank,evidence_factor | *,REPORTED,OTHER,*,*,1,1;*,REPORTED,*,*,*,2,1;*,*,*,*,*,9,1
            precedence    | indicator,kind,source_class,vintage,status,rank,evidence_factor | *,JUDGED,*,*,*,1,1;*,ABSENT,*,*,*,9,1;PX,REPORTED,*,FINAL,OFFICIAL,1,1
            conversions   | indicator,facet,from_term,to_term,factor,evidence_factor        | 1.1,uom,‰,%,0.1,1;*,uom,千克,克,1000,1
            """)
    void acceptsRowsThatSomebodyAsksFor(String table, String columns, String rows) {
        assertThat(new TinyRules().table(table, columns, rows.split(";", -1)).problems(folder))
                .isEmpty();
    }

    @Test
    void saysWhyNobodyAsks() {
        assertThat(new TinyRules()
                        .table("departments", "indicator,place,department", "*,*,教育局", "PX,*,统计局")
                        .found(folder))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("tables/departments.csv:3:1");
                    assertThat(problem.message().zh()).isEqualTo("此行永远不会用到:“PX”不是指标");
                    assertThat(problem.message().en()).isEqualTo("this row is never used: `PX`: not an indicator");
                });
    }

    @Test
    void namesRowsThatStandBehindOthersEverywhere() {
        var rules = new TinyRules()
                .table(
                        "goalposts",
                        POSTS,
                        "1.1,东部,*,0,20,80,LINEAR",
                        "1.1,西部,*,0,20,70,LINEAR",
                        "1.1,*,*,0,20,60,LINEAR",
                        "2.1,*,*,20,5,0,LINEAR",
                        "2.2,*,*,100,,75000,LOG");
        assertThat(rules.found(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("table.shadowed-row");
            assertThat(problem.where()).isEqualTo("tables/goalposts.csv:4:1");
            assertThat(problem.message().zh()).isEqualTo("此行永远不会被采用:凡它适用之处,都有更具体的行(第 2、3 行)");
            assertThat(problem.message().en())
                    .isEqualTo("this row is never used: wherever it could hold, a more specific one does (line 2, 3)");
        });
    }

    @Test
    void rowIsUsedWhereTheMoreSpecificOneHasEnded() {
        var rules = new TinyRules()
                .file(
                        "tables/goalposts.csv",
                        POSTS + TinyRules.DATED
                                + "1.1,东部,*,0,20,80,LINEAR,,,DEMONSTRATION,test,,\n"
                                + "1.1,西部,*,0,20,80,LINEAR,,2019,DEMONSTRATION,test,,\n"
                                + "1.1,*,*,0,20,70,LINEAR,,,DEMONSTRATION,test,,\n"
                                + "2.1,*,*,20,5,0,LINEAR,,,DEMONSTRATION,test,,\n"
                                + "2.2,*,*,100,,75000,LOG,,,DEMONSTRATION,test,,\n");
        assertThat(rules.problems(folder)).isEmpty();
    }

    @Test
    void weightOfTheRootIsNeverUsed() {
        var rows = new String[] {"LC,*,1", "1,*,1", "2,*,1", "1.1,*,1", "1.2,*,1", "2.1,*,1", "2.2,*,1"};
        assertThat(new TinyRules().table("weights", "node,region,weight", rows).found(folder))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("tables/weights.csv:2:1");
                    assertThat(problem.message().zh()).isEqualTo("此行永远不会用到:“LC”是最上层,没有同级");
                });
    }

    @Test
    void namesTermsThatNothingUses() {
        var rules = new TinyRules()
                .table(
                        "terms",
                        "term,facet,code",
                        "%,uom,%",
                        "人,uom,人",
                        "元,uom,元",
                        "级,uom,级",
                        "吨,uom,吨",
                        "文件,evidence,文件")
                .table(
                        "rubric",
                        "indicator,step,points,label_zh,label_en,requires",
                        "*,0,0,无,none,",
                        "*,1,30,有,some,文件",
                        "*,2,60,有,some,文件",
                        "*,3,80,有,some,文件",
                        "*,4,100,有,some,文件");
        assertThat(rules.found(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("terms.unused");
            assertThat(problem.where()).isEqualTo("tables/terms.csv:6:1");
            assertThat(problem.message().zh()).isEqualTo("没有任何指标、口径、序列、换算用到“吨”");
        });
    }

    @Test
    void definitionsAskInCanonicalWords() {
        var rules = new TinyRules()
                .table("terms", "term,facet,code", "%,uom,%", "百分比,uom,%", "人,uom,人")
                .table("definitions", "indicator,uom", "1.1,百分比")
                .table("conversions", "indicator,facet,from_term,to_term,factor,evidence_factor", "*,uom,千人,人,1000,1");
        assertThat(rules.problems(folder))
                .containsExactly(
                        "WARNING terms.unknown tables/conversions.csv:2",
                        "WARNING terms.unknown tables/definitions.csv:2");
    }

    @Test
    void twoProxiesNeedAnOrder() {
        var columns =
                "indicator,series,region,tier,kind,preference,uom,method,worst,best,factor,eligible_min,eligible_max,evidence_factor";
        var rules = new TinyRules()
                .table(
                        "proxies",
                        columns,
                        "1.1,PX,*,*,NEAR,1,%,OWN,10,90,,,,0.9",
                        "1.1,POP,西部,*,NEAR,1,人,OWN,10,90,,,,0.9",
                        "2.1,POP,西部,*,NEAR,2,人,OWN,10,90,,,,0.9",
                        "2.1,PX,东部,*,NEAR,2,%,OWN,10,90,,,,0.9");
        assertThat(rules.problems(folder)).containsExactly("WARNING proxies.same-preference tables/proxies.csv:3");
    }
}
