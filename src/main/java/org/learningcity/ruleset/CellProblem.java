package org.learningcity.ruleset;

import java.util.Set;
import org.learningcity.framework.Text;

/**
 * What is wrong with one cell that its column does not accept, in the words of whoever filled it in.
 *
 * @param where {@code file:line:column} of the cell
 */
record CellProblem(Column column, String cell, String where) {

    Problem empty() {
        return problem(new Text("不能为空", "must not be empty"), column.type().expected());
    }

    /** The cell is of another type than the column. */
    Problem unfit() {
        var half = SpreadsheetSlip.halfWidth(cell);
        if (!half.equals(cell) && column.type().accepts(half)) {
            return fullWidth(half);
        }
        if (SpreadsheetSlip.isDate(cell)) {
            return Problem.error(
                    "table.turned-into-date",
                    where,
                    new Text(
                            "%s:“%s”是日期,很可能是表格软件改写的".formatted(column.name(), cell),
                            "%s: `%s` is a date, most likely made by a spreadsheet program"
                                    .formatted(column.name(), cell)),
                    new Text(
                            "请把此列设为“文本”格式后重新填写;应为" + column.type().expected().zh(),
                            "format the column as text and write it again; expected: "
                                    + column.type().expected().en()));
        }
        return problem(
                new Text("“%s”不符合要求".formatted(cell), "`%s` does not fit".formatted(cell)),
                column.type().expected());
    }

    Problem noSuchWord() {
        var words = String.join(", ", column.words());
        return problem(
                new Text("“%s”不在可用词中".formatted(cell), "`%s` is not one of its words".formatted(cell)),
                Text.same(words));
    }

    /** The cell is none of the codes that are {@code known}. */
    Problem noSuchCode(Set<String> known) {
        var half = SpreadsheetSlip.halfWidth(cell);
        if (known.contains(half)) {
            return fullWidth(half);
        }
        var zeros = SpreadsheetSlip.lostZeros(cell, known);
        if (!zeros.isEmpty()) {
            return lostZero(zeros.get(0));
        }
        var before = SpreadsheetSlip.beforeDate(cell, known);
        if (SpreadsheetSlip.isDate(cell) || (SpreadsheetSlip.isSerial(cell) && !before.isEmpty())) {
            return codeTurnedIntoDate(before.isEmpty() ? "" : String.join(" / ", before));
        }
        var expected = column.type().expected();
        return Problem.error(
                "table.cell",
                where,
                new Text(
                        "%s:没有代码“%s”".formatted(column.name(), cell),
                        "%s: there is no code `%s`".formatted(column.name(), cell)),
                Nearest.to(cell, known)
                        .map(code -> new Text(
                                "是否想写“%s”?此格应为%s".formatted(code, expected.zh()),
                                "did you mean `%s`? expected: %s".formatted(code, expected.en())))
                        .orElse(new Text("应为" + expected.zh(), "expected: " + expected.en())));
    }

    private Problem fullWidth(String half) {
        return Problem.error(
                "table.full-width",
                where,
                new Text(
                        "%s:“%s”用了全角字符".formatted(column.name(), cell),
                        "%s: `%s` is written in full-width characters".formatted(column.name(), cell)),
                new Text("请用半角写作“%s”".formatted(half), "write it half-width: `%s`".formatted(half)));
    }

    private Problem lostZero(String meant) {
        return Problem.error(
                "table.code-lost-zero",
                where,
                new Text(
                        "%s:没有代码“%s”,很可能是表格软件把“%s”当成数字改写了".formatted(column.name(), cell, meant),
                        "%s: there is no code `%s`: a spreadsheet program took `%s` for a number"
                                .formatted(column.name(), cell, meant)),
                SpreadsheetSlip.asText(meant));
    }

    private Problem codeTurnedIntoDate(String meant) {
        return Problem.error(
                "table.turned-into-date",
                where,
                new Text(
                        "%s:“%s”是日期,很可能是表格软件把代码改写成了日期".formatted(column.name(), cell),
                        "%s: `%s` is a date: a spreadsheet program made it of a code".formatted(column.name(), cell)),
                meant.isEmpty()
                        ? new Text("请先把此列设为“文本”格式,再填写代码", "format the column as text, then write the code")
                        : SpreadsheetSlip.asText(meant));
    }

    private Problem problem(Text message, Text expected) {
        return Problem.error(
                "table.cell",
                where,
                new Text(
                        "%s:%s".formatted(column.name(), message.zh()),
                        "%s: %s".formatted(column.name(), message.en())),
                new Text("应为" + expected.zh(), "expected: " + expected.en()));
    }
}
