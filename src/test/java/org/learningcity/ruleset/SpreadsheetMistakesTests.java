package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What spreadsheet programs and keyboards make of tables: one message each, at the cell, in both languages. */
class SpreadsheetMistakesTests {

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
    void fullWidthComma() {
        says(
                new TinyRules().table("limits", LIMITS, "1.1，*，0，1", "1.2,*,0,1"),
                "tables/limits.csv:2:4",
                "全角逗号“，”不能分隔各格,此行的格数不够 各格之间请用半角逗号 ,",
                "a full-width comma separates no cells: the line has too few | separate the cells with half-width commas: ,");
    }

    @Test
    void fullWidthCommaInTheFirstLine() {
        says(
                new TinyRules().table("limits", "indicator,region，hard_min", "1.1,*"),
                "tables/limits.csv:1:17",
                "全角逗号“，”不能分隔各格,此行的格数不够 各格之间请用半角逗号 ,",
                "a full-width comma separates no cells: the line has too few | separate the cells with half-width commas: ,");
    }

    @Test
    void codeThatLostItsZero() {
        says(
                withTenIndicators().table("limits", LIMITS, "1.1,*,0,90", "1.1,*,0,95"),
                "tables/limits.csv:3:1",
                "“1.1”在第 2 行已有一行,而“1.10”没有:很可能是表格软件把“1.10”当成数字改写了 请先把此列设为“文本”格式,再填写“1.10”",
                "`1.1` has a row on line 2 already and `1.10` has none: a spreadsheet program took `1.10` for a number"
                        + " | format the column as text, then write `1.10`");
    }

    @Test
    void codeThatLostItsZeroAndIsNoneNow() {
        says(
                new TinyRules().table("limits", LIMITS, "1.10,*,0,1"),
                "tables/limits.csv:2:1",
                "indicator:没有代码“1.10”,很可能是表格软件把“1.1”当成数字改写了 请先把此列设为“文本”格式,再填写“1.1”",
                "indicator: there is no code `1.10`: a spreadsheet program took `1.1` for a number"
                        + " | format the column as text, then write `1.1`");
    }

    @Test
    void codeThatBecameADate() {
        says(
                new TinyRules().table("limits", LIMITS, "2026/1/2,*,0,1"),
                "tables/limits.csv:2:1",
                "indicator:“2026/1/2”是日期,很可能是表格软件把代码改写成了日期 请先把此列设为“文本”格式,再填写“1.2 / 2.1”",
                "indicator: `2026/1/2` is a date: a spreadsheet program made it of a code | format the column as text, then write `1.2 / 2.1`");
    }

    @Test
    void numberThatBecameADate() {
        says(
                new TinyRules().table("limits", LIMITS, "1.1,*,1月2日,90"),
                "tables/limits.csv:2:7",
                "hard_min:“1月2日”是日期,很可能是表格软件改写的 请把此列设为“文本”格式后重新填写;应为数值,如 12.5",
                "hard_min: `1月2日` is a date, most likely made by a spreadsheet program"
                        + " | format the column as text and write it again; expected: a number such as 12.5");
    }

    @Test
    void fullWidthDigits() {
        says(
                new TinyRules().table("limits", LIMITS, "１．１,*,0,90"),
                "tables/limits.csv:2:1",
                "indicator:“１．１”用了全角字符 请用半角写作“1.1”",
                "indicator: `１．１` is written in full-width characters | write it half-width: `1.1`");
    }

    @Test
    void unclosedQuote() {
        says(
                new TinyRules()
                        .file(
                                "tables/limits.csv",
                                LIMITS + TinyRules.DATED + "1.1,*,0,90,,,EXPERT,\"a;b,,\n1.2,*,0,9,,,EXPERT,s,,\n"),
                "tables/limits.csv:2:21",
                "双引号没有成对,此行以后无法读取 请在这一格末尾补上双引号;格内的双引号写两遍",
                "a quote is not closed: nothing can be read from this line on"
                        + " | close the cell with a double quote; write a quote within a cell twice");
    }

    /** With the indicators 1.1 to 1.10, so that a zero can be lost. */
    private static TinyRules withTenIndicators() {
        var rules = new TinyRules();
        return rules.file(
                        "indicators.csv",
                        rules.manual() + "1.10,1,第十项,Tenth,EVIDENCE,级,HIGHER_IS_BETTER,,,,,,,NAMED,,\n")
                .table("weights", "node,region,weight", weights())
                .table("departments", "indicator,place,department", "*,*,教育局");
    }

    private static String weights() {
        return java.util.stream.Stream.of("1", "2", "1.1", "1.2", "1.10", "2.1", "2.2")
                .map(node -> node + ",*,1")
                .collect(Collectors.joining(TinyRules.ALWAYS));
    }
}
