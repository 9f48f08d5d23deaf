package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years of rows, and numbers that must fit those of other tables. */
class YearChecksTests {

    private static final String POSTS = "indicator,region,tier,worst,standard,best,transform";

    @TempDir
    private Path folder;

    /** A file of rows that end in their years, basis and source. */
    private static TinyRules dated(String table, String columns, String... rows) {
        return new TinyRules()
                .file("tables/" + table + ".csv", columns + TinyRules.DATED + String.join("\n", rows) + "\n");
    }

    @Test
    void yearsBetweenTwoRowsOfOneKeyMayNotBeLost() {
        var rules = dated(
                "limits",
                "indicator,region,hard_min,hard_max",
                "*,*,0,,,,DEMONSTRATION,test,,",
                "1.1,*,0,90,,2015,DEMONSTRATION,test,,",
                "1.1,*,0,95,2018,,DEMONSTRATION,test,,");
        assertThat(rules.found(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("table.years-uncovered");
            assertThat(problem.where()).isEqualTo("tables/limits.csv:4:12");
            assertThat(problem.message().zh()).isEqualTo("2016 至 2017 年 没有此键的行:第 3 行到 2015 年止,此行自 2018 年起;其间改用第 2 行");
            assertThat(problem.message().en())
                    .isEqualTo("no row of this key holds 2016 to 2017: line 3 ends in 2015, this one begins in 2018;"
                            + " line 2 holds in between");
            assertThat(problem.advice().en()).isEqualTo("set from to 2016, unless the gap is meant");
        });
    }

    @Test
    void rowsThatFollowEachOtherLeaveNoGap() {
        var rules = dated(
                "limits",
                "indicator,region,hard_min,hard_max",
                "1.1,*,0,95,2018,,DEMONSTRATION,test,,",
                "1.1,*,0,90,,2015,DEMONSTRATION,test,,",
                "1.1,*,0,92,2016,2017,DEMONSTRATION,test,,");
        assertThat(rules.problems(folder)).isEmpty();
    }

    @Test
    void yearsAreDataYears() {
        var rules = dated("limits", "indicator,region,hard_min,hard_max", "1.1,*,0,95,2201,,DEMONSTRATION,test,,");
        assertThat(rules.problems(folder)).containsExactly("ERROR table.year tables/limits.csv:2");
    }

    @Test
    void rowOutsideOfAllWeighedYearsIsNeverUsed() {
        var weights = new StringBuilder("node,region,weight" + TinyRules.DATED);
        for (var node : List.of("1", "2", "1.1", "1.2", "2.1", "2.2")) {
            weights.append(node).append(",*,1,2015,2020,DEMONSTRATION,test,,\n");
        }
        var rules = dated(
                        "targets",
                        "indicator,region,value,due",
                        "1.1,*,30,2025,2021,,DEMONSTRATION,test,,",
                        "2.1,*,4,2020,2015,,DEMONSTRATION,test,,")
                .file("tables/weights.csv", weights.toString());
        assertThat(rules.problems(folder)).containsExactly("WARNING table.outside-all-years tables/targets.csv:2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXPERT        | 专家组               | goalposts.standard-without-basis
            LAW           | 有关文件             | goalposts.standard-without-source
            STANDARD      | 国家标准             | goalposts.standard-without-source
            LAW           | 《教育规划纲要》     |
            STANDARD      | GB 3095-2012         |
            STATISTICS    | 2019 年统计公报      |
            DEMONSTRATION | 演示参数             |
            """)
    void standardRestsOnSomethingThatCanBeLookedUp(String basis, String source, String code) {
        var rules = dated(
                "goalposts",
                POSTS,
                "1.1,*,*,0,20,80,LINEAR,,,%s,%s,,".formatted(basis, source),
                "2.1,*,*,20,,0,LINEAR,,,EXPERT,专家组,,",
                "2.2,*,*,100,,75000,LOG,,,EXPERT,专家组,,");
        var expected =
                code == null ? new String[0] : new String[] {"WARNING %s tables/goalposts.csv:2".formatted(code)};
        assertThat(rules.problems(folder)).containsExactly(expected);
    }

    @Test
    void goalpostsAndTargetsLieWithinTheLimits() {
        var rules = new TinyRules()
                .table("limits", "indicator,region,hard_min,hard_max", "1.1,*,0,50", "2.1,西部,1,", "PX,*,,60")
                .table("targets", "indicator,region,value,due", "1.1,*,60,2020", "2.1,东部,0.5,2020");
        assertThat(rules.problems(folder))
                .containsExactly(
                        "WARNING goalposts.beyond-limits tables/goalposts.csv:2",
                        "WARNING goalposts.beyond-limits tables/goalposts.csv:3",
                        "WARNING proxies.beyond-limits tables/proxies.csv:2",
                        "WARNING targets.beyond-limits tables/targets.csv:2");
    }

    @Test
    void limitsAreNotNegativeShares() {
        assertThat(new TinyRules()
                        .table("limits", "indicator,region,jump_percent", "1.1,*,-5")
                        .problems(folder))
                .containsExactly("ERROR limits.negative tables/limits.csv:2");
    }

    @Test
    void olderValuesCountNoMoreAndNoYearIsSkipped() {
        assertThat(new TinyRules()
                        .table("carry_forward", "indicator,years,evidence_factor", "1.1,1,0.8", "1.1,3,0.9", "*,1,0.9")
                        .problems(folder))
                .containsExactly(
                        "WARNING carry-forward.gap tables/carry_forward.csv:3",
                        "WARNING carry-forward.rises tables/carry_forward.csv:3");
    }
}
