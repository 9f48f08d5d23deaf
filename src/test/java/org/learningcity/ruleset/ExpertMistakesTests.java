package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What experts get wrong in tables day by day: one message each, at the cell, in both languages. */
class ExpertMistakesTests {

    private static final String POSTS = "indicator,region,tier,worst,standard,best,transform";
    private static final String LIMITS = "indicator,region,hard_min,hard_max";

    @TempDir
    private Path folder;

    private void says(TinyRules rules, String place, String zh, String en) {
        assertThat(rules.found(folder))
                .extracting(problem -> "%s | %s %s | %s | %s"
                        .formatted(
                                problem.where(),
                                problem.message().zh(),
                                problem.advice().zh(),
                                problem.message().en(),
                                problem.advice().en()))
                .containsExactly("%s | %s | %s".formatted(place, zh, en));
    }

    @Test
    void misspeltCode() {
        says(
                new TinyRules().table("limits", LIMITS, "1.11,*,0,1"),
                "tables/limits.csv:2:1",
                "indicator:没有代码“1.11” 是否想写“1.1”?此格应为指标代码或序列代码",
                "indicator: there is no code `1.11` | did you mean `1.1`? expected: the code of an indicator or a series");
    }

    @Test
    void weightOfAnotherMagnitude() {
        says(
                new TinyRules()
                        .table(
                                "weights",
                                "node,region,weight",
                                "1,*,50",
                                "2,*,50",
                                "1.1,*,80",
                                "1.2,*,0.2",
                                "2.1,*,1",
                                "2.2,*,1"),
                "tables/weights.csv:5:7",
                "权重 0.2 与同级的数量级不一致:1.1=80, 1.2=0.2 同级须统一用百分数或小数;是否想写 20?",
                "the weight 0.2 is of another magnitude than its siblings: 1.1=80, 1.2=0.2"
                        + " | write all siblings as percent or all as shares; did you mean 20?");
    }

    @Test
    void missingValidity() {
        var rows = "1.1,*,0,90,,,DEMONSTRATION,test,,\n1.1,*,0,95,2018,,DEMONSTRATION,test,,\n";
        says(
                new TinyRules().file("tables/limits.csv", LIMITS + TinyRules.DATED + rows),
                "tables/limits.csv:2:13",
                "此行没有填止年(to),而键相同的第 3 行自 2018 年起有效:从 2018 年起两行重叠 若由第 3 行接替此行,此行的 to 应填 2017",
                "this row has no last year, while line 3 with the same key holds from 2018: both hold from then on"
                        + " | if line 3 replaces it, set to to 2017");
    }

    @Test
    void swappedGoalposts() {
        says(
                new TinyRules()
                        .table(
                                "goalposts",
                                POSTS,
                                "1.1,*,*,80,20,0,LINEAR",
                                "2.1,*,*,20,5,0,LINEAR",
                                "2.2,*,*,1,,9,LINEAR"),
                "tables/goalposts.csv:2:9",
                "标杆值的方向与指标 1.1 的方向(越高越好)相反"
                        + " worst 与 best 是否写反了?(越高越好时 worst 应小于 best,越低越好时相反)若没有写反,请核对 indicators.csv 的 direction",
                "the posts run against the direction of indicator `1.1` (HIGHER_IS_BETTER) | are worst and best swapped?"
                        + " where lower is better, worst is above best; else check the direction in indicators.csv");
    }

    @Test
    void duplicateRow() {
        says(
                new TinyRules().table("limits", LIMITS, "1.1,*,0,90", "2.1,*,0,90", "1.1,*,0,90"),
                "tables/limits.csv:4",
                "此行与第 2 行完全相同 请删去其中一行",
                "this row says what line 2 says already | remove one of the two");
    }

    @Test
    void wrongRegion() {
        says(
                new TinyRules().table("limits", LIMITS, "1.1,西步,0,90"),
                "tables/limits.csv:2:5",
                "没有地区“西步” 是否想写“西部”?",
                "there is no region `西步` | did you mean `西部`?");
    }

    @Test
    void repeatedIndicator() {
        var manual = new TinyRules().manual() + "1.1,1,又一项,Another,NUMBER,%,HIGHER_IS_BETTER,,,,,,,NAMED,,\n";
        says(
                new TinyRules().file("indicators.csv", manual),
                "indicators.csv:6:1",
                "代码“1.1”已用于 indicators.csv:2 代码不得重复;“1.10”若被表格软件改成“1.1”,请先把此列设为“文本”格式",
                "the code `1.1` is used at indicators.csv:2 already"
                        + " | give it a code of its own; if it was `1.10`, format the column as text first");
    }

    @Test
    void unknownParent() {
        var manual = new TinyRules().manual().replace("2.2,2,", "2.2,２,");
        says(
                new TinyRules().file("indicators.csv", manual),
                "indicators.csv:5:5",
                "parent:“２”用了全角字符 请用半角写作“2”",
                "parent: `２` is written in full-width characters | write it half-width: `2`");
    }
}
