package org.learningcity.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.observation.Writing;
import org.learningcity.observation.WrittenNumber;
import org.learningcity.ruleset.Choices;
import org.learningcity.ruleset.ColumnGuide;
import org.learningcity.ruleset.ColumnType;
import org.learningcity.ruleset.Problem;

/**
 * What the cells of one column say, in the way the file of the table writes it. What a program made of them by itself
 * (numbers, dates, formulas) is undone where that is certain, and refused where it is not.
 */
final class CellWords {

    private static final String DECIMAL = "-?\\d{1,400}(\\.\\d{1,400})?";
    private static final Map<String, String> YES_NO = Map.of(
            "TRUE", "yes", "FALSE", "no", "是", "yes", "否", "no", "YES", "yes", "NO", "no", "Y", "yes", "N", "no");
    /** As many digits as every program keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    private final Text title;
    private final ColumnType type;
    private final boolean tidy;
    private final boolean several;
    private final CodeGuess guess;
    private final Objections objections;

    /**
     * Of a column.
     *
     * @param guide what is known of it; nothing for a column that the program passes through
     * @param choices the words it may hold
     */
    CellWords(String name, Optional<ColumnGuide> guide, List<Choices.Choice> choices, Objections objections) {
        this.title = guide.map(ColumnGuide::title).orElse(Text.same(name));
        this.type = guide.map(ColumnGuide::type).orElse(ColumnType.TEXT);
        this.several = guide.map(found -> found.list().several()).orElse(false);
        this.tidy = type != ColumnType.TEXT
                || guide.map(found -> found.list().closed() && !several).orElse(false);
        this.guess = new CodeGuess(choices.stream().map(Choices.Choice::word).toList());
        this.objections = objections;
    }

    /**
     * What a cell says.
     *
     * @param before what the file said when the workbook was written; empty for a new row
     */
    String read(Cell cell, String before, String where) {
        if (cell.computed() || cell.isUnusable()) {
            return unusable(cell, before, where);
        }
        return switch (cell.kind()) {
            case NUMBER -> number(cell, before, where);
            case DATE -> date(cell.text(), before, where);
            default -> text(Writing.stripped(cell.text()), before, where);
        };
    }

    private String unusable(Cell cell, String before, String where) {
        if (cell.kind() == Cell.Kind.BROKEN) {
            refuse(
                    "table.cell-error",
                    where,
                    new Text("此格是错误值 %s".formatted(cell.text()), "the cell holds the error %s".formatted(cell.text())),
                    new Text("请填入值本身", "fill in the value itself"));
        } else {
            var value = cell.text().isEmpty() ? "" : "(" + cell.text() + ")";
            refuse(
                    "table.cell-formula",
                    where,
                    new Text(
                            "此格是公式%s".formatted(value),
                            "the cell holds a formula %s".formatted(value).strip()),
                    new Text(
                            "规则表只收数值,不收公式:请复制后“选择性粘贴—数值”",
                            "tables take values, not formulas: copy the cell and paste it as values"));
        }
        return before;
    }

    private String number(Cell cell, String before, String where) {
        var number = cell.text();
        if (!before.isEmpty() && !type.code() && isSame(before, number)) {
            return before;
        }
        if (cell.percent()) {
            refuse(
                    "table.cell-percent",
                    where,
                    new Text(
                            "此格显示为百分数,实际的数是 %s".formatted(number),
                            "the cell is shown as a percentage and holds %s".formatted(number)),
                    new Text(
                            "请把格式改为“常规”,按列的说明填数(不带百分号)",
                            "give it the format General and write the number as the column asks, without a percent sign"));
            return before;
        }
        return type.code() ? code(number, before, where) : number;
    }

    private static boolean isSame(String left, String right) {
        return WrittenNumber.isSame(left, right)
                || (left.matches(DECIMAL)
                        && right.matches(DECIMAL)
                        && new BigDecimal(left).round(DIGITS).compareTo(new BigDecimal(right).round(DIGITS)) == 0);
    }

    private String code(String number, String before, String where) {
        var found = guess.ofNumber(number);
        if (found.size() == 1) {
            if (!found.get(0).equals(before)) {
                note(where, number, found.get(0));
            }
            return found.get(0);
        }
        var message = new Text(
                "代码被表格软件改成了数 %s".formatted(number),
                "a program has turned the code into the number %s".formatted(number));
        refuse("table.cell-code-number", where, message, codes(found, before));
        return before;
    }

    private static Text codes(List<String> found, String before) {
        var was = before.isEmpty()
                ? Text.same("")
                : new Text(
                        ";导出时是“%s”".formatted(before), "; it was `%s` when the workbook was written".formatted(before));
        var set = new Text("请把单元格格式改为“文本”后重新输入代码", "give the cell the format Text and type the code again");
        if (found.isEmpty()) {
            return new Text(set.zh() + was.zh(), set.en() + was.en());
        }
        return new Text(
                "原来可能是“%s”%s。%s".formatted(String.join("”或“", found), was.zh(), set.zh()),
                "it may have been `%s`%s; %s".formatted(String.join("` or `", found), was.en(), set.en()));
    }

    private String date(String date, String before, String where) {
        if (date.equals(before)) {
            return before;
        }
        if (type == ColumnType.TEXT && !tidy) {
            note(where, date, date);
            return date;
        }
        var message = new Text(
                "此格被表格软件改成了日期 %s".formatted(date), "a program has turned the cell into the date %s".formatted(date));
        if (type.code()) {
            refuse("table.cell-code-date", where, message, codes(guess.ofDate(date), before));
        } else {
            refuse(
                    "table.cell-date",
                    where,
                    message,
                    new Text(
                            "请把格式改为“常规”或“文本”后重新输入,应为" + type.expected().zh(),
                            "give it the format General or Text and type it again; expected: "
                                    + type.expected().en()));
        }
        return before;
    }

    private String text(String text, String before, String where) {
        if (text.equals(before) || onlyTabsLost(text, before)) {
            return before;
        }
        var word = tidied(text);
        if (type.numeric() && !word.isEmpty() && !word.equals(before) && grouped(word)) {
            refuse(
                    "table.cell-separators",
                    where,
                    new Text(
                            "“%s”带有千位分隔或百分号".formatted(text),
                            "`%s` has thousands separators or a percent sign".formatted(text)),
                    new Text("请只写数字和小数点,如 10000 或 0.25", "write digits and a point only, such as 10000 or 0.25"));
            return before;
        }
        if (!word.equals(text) && !word.equals(before)) {
            note(where, text, word);
        }
        return word;
    }

    /** LibreOffice drops the tabs of a cell that has several lines. */
    private static boolean onlyTabsLost(String text, String before) {
        return before.indexOf('\t') >= 0 && before.replace("\t", "").equals(text.replace("\t", ""));
    }

    private String tidied(String text) {
        var word = several ? text.replace('\uff1b', ';') : text;
        if (tidy) {
            word = Writing.withoutBlanks(Writing.halfWidth(word));
        }
        return type == ColumnType.YES_NO ? YES_NO.getOrDefault(word.toUpperCase(Locale.ROOT), word) : word;
    }

    private static boolean grouped(String word) {
        return word.matches("[-+]?[\\d,]*\\d(\\.\\d+)?%?") && (word.contains(",") || word.endsWith("%"));
    }

    private void note(String where, String written, String word) {
        objections
                .problems()
                .add(Problem.warning(
                        "table.cell-tidied",
                        where,
                        titled(new Text(
                                "“%s”按“%s”读取".formatted(written, word),
                                "`%s` is read as `%s`".formatted(written, word))),
                        Text.same("")));
    }

    private void refuse(String code, String where, Text message, Text advice) {
        objections.refuse(code, where, titled(message), advice);
    }

    private Text titled(Text message) {
        return new Text(title.zh() + ":" + message.zh(), title.en() + ": " + message.en());
    }
}
