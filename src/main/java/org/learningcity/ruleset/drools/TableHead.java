package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.stage.Facades;
import org.learningcity.stage.Stage;

/** Reads what stands above the columns of a decision table: settings that a table may have, and remarks. */
final class TableHead {

    private static final String TABLE = "RULETABLE";
    /** A setting that rules need, with the word that begins its line in a rule file. */
    private static final Map<String, String> SETTINGS =
            Map.of("RULESET", "package", "IMPORT", "import", "VARIABLES", "global");
    /** Settings that the engine knows and rules may not have. */
    private static final Set<String> FORBIDDEN = Set.of(
            "FUNCTIONS",
            "QUERIES",
            "DECLARE",
            "UNIT",
            "DIALECT",
            "SEQUENTIAL",
            "SEQUENTIALMAXPRIORITY",
            "SEQUENTIALMINPRIORITY",
            "ESCAPEQUOTES",
            "NUMERICDISABLED",
            "IGNORENUMERICFORMAT");

    private static final Pattern SETTING = Pattern.compile("[A-Za-z][A-Za-z0-9_.]*(\\.\\*)?( [A-Za-z]\\w*)?");

    private final SheetCells cells;
    private final List<Problem> problems;
    private final Map<String, TableHeader.Line> lines = new HashMap<>();
    private int row = -1;
    private int column;

    private TableHead(SheetCells cells, List<Problem> problems) {
        this.cells = cells;
        this.problems = problems;
    }

    /** The head of the one table of a sheet; none, and a problem, when there is no table. */
    static Optional<TableHeader> read(SheetCells cells, Stage stage, List<Problem> problems) {
        var head = new TableHead(cells, problems);
        for (var row = 0; row < cells.rows(); row++) {
            for (var column = 0; column < cells.columns(); column++) {
                head.look(row, column);
            }
        }
        if (head.row < 0) {
            problems.add(TableProblem.head(
                    cells.where(),
                    new Text("没有找到写着 RuleTable 的一格", "there is no cell that says RuleTable"),
                    new Text(
                            "请照 docs/decision-tables.zh-CN.md 的样子写表头",
                            "lay out the head as docs/decision-tables.md shows")));
            return Optional.empty();
        }
        var columns = new TableColumns(cells, head.row + 1, head.column, problems).all();
        return Problem.anyRefuses(problems)
                ? Optional.empty()
                : Optional.of(new TableHeader(head.row + 1, columns, head.lines(stage)));
    }

    private void look(int at, int number) {
        var text = cells.text(at, number);
        var word = text.replaceAll("[\\s::]", "").toUpperCase(Locale.ROOT);
        if (word.startsWith(TABLE)) {
            table(at, number);
        } else if (row < 0 && FORBIDDEN.contains(word)) {
            problems.add(TableProblem.head(
                    cells.where(at, number),
                    new Text("决策表中不能有“%s”".formatted(text), "a decision table may not have `%s`".formatted(text)),
                    new Text(
                            "请删去这一行:表前只能写 RuleSet、Import、Variables",
                            "remove the line: above the table stand RuleSet, Import and Variables only")));
        } else if (row < 0 && SETTINGS.containsKey(word)) {
            setting(word, at, number);
        }
    }

    private void table(int at, int number) {
        if (row >= 0) {
            problems.add(TableProblem.head(
                    cells.where(at, number),
                    new Text("一张工作表只放一张决策表", "one sheet holds one table"),
                    new Text("请把另一张表存为另一个文件", "make the other table a file of its own")));
            return;
        }
        row = at;
        column = number;
    }

    private void setting(String word, int at, int number) {
        var said = cells.text(at, number + 1);
        var where = cells.where(at, number + 1);
        if (cells.type(at, number + 1) == CellType.FORMULA) {
            problems.add(TableProblem.formula(where));
        } else if (!SETTING.matcher(said).matches() || lines.containsKey(word)) {
            problems.add(TableProblem.head(
                    where,
                    new Text(
                            "%s 只写一次,右边一格写一个名称".formatted(cells.text(at, number)),
                            "%s stands there once, with one name in the cell to its right"
                                    .formatted(cells.text(at, number))),
                    new Text(
                            "这三行可以整行删去:程序知道该写什么",
                            "these three lines may be left out: the program knows what they must say")));
        } else {
            lines.put(word, new TableHeader.Line(SETTINGS.get(word) + " " + said, where));
        }
    }

    /** The head that every rule file has; where the sheet does not say it, it says what it must. */
    private List<TableHeader.Line> lines(Stage stage) {
        var needed = new ArrayList<TableHeader.Line>();
        var where = cells.where(row, column);
        needed.add(lines.getOrDefault("RULESET", new TableHeader.Line("package " + stage.folder(), where)));
        needed.add(lines.getOrDefault("IMPORT", new TableHeader.Line("import org.learningcity.stage.*", where)));
        needed.add(lines.getOrDefault(
                "VARIABLES",
                new TableHeader.Line("global " + Facades.type(stage).getSimpleName() + " " + stage.facade(), where)));
        return needed;
    }
}
