package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.drools.TableHeader.Column;
import org.learningcity.ruleset.drools.TableHeader.Kind;

/** Reads the columns of a decision table: their kinds, the facts they are about, and their snippets. */
final class TableColumns {

    private static final Map<String, Kind> KINDS = Map.of(
            "NAME", Kind.NAME,
            "METADATA", Kind.METADATA,
            "CONDITION", Kind.CONDITION,
            "ACTION", Kind.ACTION);
    private static final Pattern FACT = Pattern.compile("(\\$[A-Za-z]\\w* *: *)?[A-Z]\\w*");
    /** What the engine would put something else in than what a cell says. */
    private static final Pattern OTHER_PARAMETERS = Pattern.compile(".*(\\$\\d|\\bforall\\b).*");

    private static final Pattern UNSEEN = Pattern.compile(".*\\p{C}.*", Pattern.DOTALL);
    private static final int LONGEST = 300;

    private final SheetCells cells;
    private final int row;
    private final int first;
    private final List<Problem> problems;

    /**
     * For a table.
     *
     * @param row of the kinds of columns
     * @param first the column that the table begins with
     */
    TableColumns(SheetCells cells, int row, int first, List<Problem> problems) {
        this.cells = cells;
        this.row = row;
        this.first = first;
        this.problems = problems;
    }

    List<Column> all() {
        var columns = new ArrayList<Column>();
        for (var number = first; number < cells.columns(); number++) {
            for (var line = row; line <= row + 2; line++) {
                written(line, number);
            }
            var name = cells.text(row, number).toUpperCase(Locale.ROOT);
            var kind = KINDS.get(name);
            if (kind != null) {
                columns.add(column(number, kind));
            } else if (!name.isEmpty() || !isEmpty(number)) {
                problems.add(TableProblem.head(
                        cells.where(row, number),
                        name.isEmpty()
                                ? new Text("这一列没有写种类", "this column does not say its kind")
                                : new Text(
                                        "列的种类“%s”不能用".formatted(cells.text(row, number)),
                                        "columns of the kind `%s` are not allowed".formatted(cells.text(row, number))),
                        new Text("可用 NAME、METADATA、CONDITION、ACTION", "use NAME, METADATA, CONDITION or ACTION")));
            }
        }
        if (columns.isEmpty()
                || columns.get(0).kind() != Kind.NAME
                || columns.get(0).number() != first) {
            problems.add(TableProblem.head(
                    cells.where(row, first),
                    new Text("RuleTable 下面一格须为 NAME", "the cell below RuleTable must say NAME"),
                    new Text("第一列写规则名", "the first column names the rules")));
        }
        return columns;
    }

    /** Whether nothing stands in a column, from the kinds downwards. */
    private boolean isEmpty(int number) {
        for (var line = row; line < cells.rows(); line++) {
            if (cells.type(line, number) != CellType.BLANK) {
                return false;
            }
        }
        return true;
    }

    private void written(int line, int number) {
        var where = cells.where(line, number);
        if (cells.type(line, number) == CellType.FORMULA) {
            problems.add(TableProblem.formula(where));
        }
        if (line != row + 1 && cells.merged(line, number)) {
            problems.add(TableProblem.merged(where));
        }
        var text = cells.text(line, number);
        if (text.length() > LONGEST || UNSEEN.matcher(text).matches()) {
            problems.add(TableProblem.head(
                    where,
                    new Text(
                            "表头的一格只写一行,不超过 %d 字".formatted(LONGEST),
                            "a cell of the head holds one line of at most %d characters".formatted(LONGEST)),
                    new Text("请去掉换行和看不见的字符", "remove line breaks and characters that cannot be seen")));
        }
    }

    private Column column(int number, Kind kind) {
        var fact = cells.text(row + 1, cells.begins(row + 1, number));
        var snippet = cells.text(row + 2, number);
        var column = new Column(number, kind, kind == Kind.CONDITION ? fact : "", snippet);
        if (kind == Kind.CONDITION && !FACT.matcher(fact).matches()) {
            problems.add(TableProblem.head(
                    cells.where(row + 1, number),
                    new Text(
                            "条件列须写明是哪种事实,如 $resolved : Resolved",
                            "a condition says which fact it is about, such as $resolved : Resolved"),
                    new Text("可用的事实见 docs/rule-facts.zh-CN.md", "docs/rule-facts.md lists the facts")));
        } else if (kind != Kind.CONDITION && !fact.isEmpty()) {
            problems.add(TableProblem.head(
                    cells.where(row + 1, number),
                    new Text("只有条件列才写事实", "only conditions are about a fact"),
                    new Text("请清空这一格", "clear the cell")));
        }
        if (OTHER_PARAMETERS.matcher(snippet).matches()) {
            problems.add(snippet(
                    number, "此处只能用 $param", "only $param may stand here", "请拆成几列", "make several columns of it"));
        } else if (kind != Kind.NAME && kind != Kind.ACTION && !column.takesWords()) {
            problems.add(snippet(
                    number,
                    "此处缺少 $param,填在格中的内容就不会被采用",
                    "there is no $param here, so what cells say would not be taken",
                    "例:rubric.present == $param",
                    "for example rubric.present == $param"));
        } else if (kind == Kind.ACTION && snippet.isEmpty()) {
            problems.add(snippet(
                    number,
                    "此处缺少动作",
                    "there is no action here",
                    "例:scores.unreadable( $resolved, \"$param\" );",
                    "for example scores.unreadable( $resolved, \"$param\" );"));
        }
        return column;
    }

    private Problem snippet(int number, String zh, String en, String adviceZh, String adviceEn) {
        return TableProblem.head(cells.where(row + 2, number), new Text(zh, en), new Text(adviceZh, adviceEn));
    }
}
