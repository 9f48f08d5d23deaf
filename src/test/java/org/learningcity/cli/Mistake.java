package org.learningcity.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;

/**
 * A mistake that experts make, in each of the ways of editing in which it can be made.
 *
 * @param ways the same mistake in a table, in a workbook, in a rule, in a sentence
 */
record Mistake(Text title, List<Way> ways) {

    /**
     * One way of making it.
     *
     * @param edited what somebody did
     * @param code of the only problem that is found
     * @param where its place
     * @param make makes the mistake in a copy of the shipped rules and says what is found
     */
    record Way(Text edited, String code, String where, Function<Attempt, List<Problem>> make) {}

    /** The rules at hand and the engine that checks them. */
    record Attempt(RulesAtHand rules, RuleEngine engine) {}

    private static final String RULE = """
            规则：估计的参与率须确认
            标题：估计的参与率须确认
            负责人：张三
            依据：docs/tutorial.zh-CN.md
            如果
              填报值的指标代码为 2.2.5，且填报值带有估计标记
            那么
              对该填报值提出核实性意见“estimate-marker”
            """;

    static Mistake of(String zh, String en, Way... ways) {
        return new Mistake(new Text(zh, en), List.of(ways));
    }

    /** A text in a file is replaced. */
    static Way file(String file, String old, String changed, String code, String where) {
        return new Way(
                new Text(
                        "`%s` 中，`%s` 写成了 `%s`".formatted(file, old.strip(), changed.strip()),
                        "In `%s`, `%s` became `%s`".formatted(file, old.strip(), changed.strip())),
                code,
                file + ":" + where,
                attempt -> {
                    attempt.rules().edit(file, old, changed);
                    return attempt.rules().checked(attempt.engine());
                });
    }

    /** A line is added to a table. */
    static Way line(String file, String line, String code, String where) {
        return new Way(
                new Text("`%s` 末尾加了一行 `%s`".formatted(file, line), "`%s` got a line `%s`".formatted(file, line)),
                code,
                file + ":" + where,
                attempt -> {
                    attempt.rules().append(file, line + "\n");
                    return attempt.rules().checked(attempt.engine());
                });
    }

    /** A new rule in sentences. */
    static Way sentence(String old, String changed, String code, String where) {
        return new Way(
                new Text(
                        "句子里的 `%s` 写成了 `%s`".formatted(old, changed),
                        "In a sentence, `%s` became `%s`".formatted(old, changed)),
                code,
                "quality/my_check.rule:" + where,
                attempt -> {
                    attempt.rules().write("quality/my_check.rule", RULE.replace(old, changed));
                    return attempt.rules().checked(attempt.engine());
                });
    }

    /** Cells of a table in a workbook, by the lines of the table, which stand two rows further down in the sheet. */
    static Way workbook(Text edited, String table, String code, String cell, Consumer<RulesAtHand.Sheet> edit) {
        return new Way(edited, code, cell, attempt -> attempt.rules().back(table, edit));
    }

    /** What Excel makes of a code such as 1-2 or 1.2 that is typed into a cell for numbers. */
    static void turnIntoDate(Cell cell) {
        var style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat("yyyy-mm-dd"));
        cell.setCellValue(LocalDate.of(2026, 1, 2));
        cell.setCellStyle(style);
    }
}
