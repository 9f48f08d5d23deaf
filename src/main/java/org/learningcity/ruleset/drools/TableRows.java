package org.learningcity.ruleset.drools;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.drools.TableHeader.Column;

/**
 * The rows of a decision table. A cell is put into a rule as it stands, so it may hold a word, a number or yes or no, and
 * nothing that could end what it is put into.
 */
final class TableRows {

    private static final Pattern WORD =
            Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?|\\$?[A-Za-z_]\\w{0,60}(\\.[A-Za-z_]\\w{0,60}){0,3}");
    private static final Pattern QUOTED = Pattern.compile("[^\"＂\\\\$\\p{C}]{1,200}");
    private static final Map<String, String> YES_OR_NO = Map.of("是", "true", "否", "false");

    private final SheetCells cells;
    private final TableHeader header;
    private final List<Problem> problems;

    TableRows(SheetCells cells, TableHeader header, List<Problem> problems) {
        this.cells = cells;
        this.header = header;
        this.problems = problems;
    }

    /** A row that says something: what is to be put into each column, by the column's number; blank ones left out. */
    record Row(int number, Map<Integer, String> words) {
        Row {
            words = Map.copyOf(words);
        }

        String word(Column column) {
            return words.getOrDefault(column.number(), "");
        }
    }

    List<Row> checked() {
        var rows = new ArrayList<Row>();
        for (var row = header.first(); row < cells.rows(); row++) {
            var words = new TreeMap<Integer, String>();
            for (var column : header.columns()) {
                var where = cells.where(row, column.number());
                if (cells.merged(row, column.number())) {
                    problems.add(TableProblem.merged(where));
                }
                var word = word(row, column, where);
                if (!word.isEmpty()) {
                    words.put(column.number(), word);
                }
            }
            if (!words.isEmpty()) {
                rows.add(new Row(row, words));
                whole(row, words);
            }
        }
        if (rows.isEmpty()) {
            problems.add(Problem.error(
                    "decision-table.empty",
                    cells.where(header.first(), header.name().number()),
                    new Text("决策表中没有规则", "the decision table holds no rule"),
                    new Text("请在标签一行的下面填写,一行一条规则", "fill it in below the row of labels, one rule a row")));
        }
        return rows;
    }

    private void whole(int row, Map<Integer, String> words) {
        var where = cells.where(row, header.name().number());
        if (!words.containsKey(header.name().number())) {
            problems.add(TableProblem.cell(
                    where,
                    new Text("这一行没有规则名", "this row does not name its rule"),
                    new Text("请在第一列写规则名,一行一个", "name the rule in the first column")));
        }
        if (cells.hidden(row)) {
            problems.add(Problem.error(
                    "decision-table.hidden",
                    where,
                    new Text(
                            "这一行被隐藏或筛选掉了,打开表的人看不见",
                            "this row is hidden or filtered out: who opens the sheet does not see it"),
                    new Text("请清除筛选、取消隐藏,或删去这一行", "clear the filter, unhide the row, or delete it")));
        }
    }

    /** What a cell puts into its rule; empty for a blank cell, and for one that something is wrong with. */
    private String word(int row, Column column, String where) {
        problems.addAll(found(row, column, where));
        var text = cells.text(row, column.number());
        return column.quotes() ? text : plain(text);
    }

    /** Full-width letters and figures as the engine writes them; yes and no in Chinese. */
    private static String plain(String text) {
        var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return YES_OR_NO.getOrDefault(narrow, narrow);
    }

    private List<Problem> found(int row, Column column, String where) {
        return switch (cells.type(row, column.number())) {
            case FORMULA -> List.of(TableProblem.formula(where));
            case ERROR ->
                List.of(TableProblem.cell(
                        where, new Text("这一格是错误值", "this cell holds an error"), new Text("请重新填写", "fill it in again")));
            case NUMERIC -> number(row, column, where);
            case STRING -> text(cells.text(row, column.number()), column, where);
            default -> List.of();
        };
    }

    private List<Problem> number(int row, Column column, String where) {
        if (cells.isDate(row, column.number())) {
            return List.of(TableProblem.date(where));
        }
        return column.quotes()
                ? List.of(TableProblem.number(where))
                : text(cells.text(row, column.number()), column, where);
    }

    private static List<Problem> text(String text, Column column, String where) {
        if (text.isEmpty()
                || (column.quotes() ? QUOTED : WORD)
                        .matcher(column.quotes() ? text : plain(text))
                        .matches()
                || (!column.takesWords() && text.matches("[\\p{L}\\p{N}√✓]{1,10}"))) {
            return List.of();
        }
        return List.of(TableProblem.cell(
                where,
                column.quotes()
                        ? new Text(
                                "这一格不能有双引号、反斜杠、$、换行", "this cell may hold no double quote, backslash, $ or line break")
                        : new Text("这一格只能写一个词、一个数,或者是、否", "this cell may hold one word, one number, true or false"),
                column.quotes()
                        ? new Text("引用请用“ ”或《 》", "quote with “ ” or 《 》")
                        : new Text(
                                "条件和动作写在表头里,格中只填其中的值",
                                "conditions and actions belong in the head; a cell holds their value")));
    }
}
