package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.drools.TableHeader.Column;
import org.learningcity.ruleset.drools.TableHeader.Kind;
import org.learningcity.ruleset.drools.TableRows.Row;

/**
 * The text that the engine makes of a decision table, laid out so that what each cell says stands on a line of its own and
 * leads back to it; nothing else is changed.
 */
final class TableLayout {

    private static final Pattern RULE = Pattern.compile("// rule values at [A-Z]+(\\d+), header at [A-Z]+\\d+");
    private static final Pattern HEAD = Pattern.compile("package .*");

    private final SheetCells cells;
    private final TableHeader header;
    private final List<Row> rows;
    private final List<Problem> problems;
    private final List<String> lines = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<Column> left = new ArrayList<>();
    private int made;

    TableLayout(SheetCells cells, TableHeader header, List<Row> rows, List<Problem> problems) {
        this.cells = cells;
        this.header = header;
        this.rows = rows;
        this.problems = problems;
    }

    TableLayout of(String text) {
        header.lines().forEach(line -> add(line.text(), line.where()));
        add("", cells.where(header.row(), header.name().number()));
        text.lines()
                .filter(line -> !line.isBlank() && !HEAD.matcher(line).matches())
                .forEach(this::line);
        taken();
        if (made != rows.size()) {
            problems.add(Problem.error(
                    "decision-table.lost",
                    cells.where(header.first(), header.name().number()),
                    new Text(
                            "表中有 %d 行规则,规则引擎只读出 %d 条".formatted(rows.size(), made),
                            "the table has %d rows and the engine read %d rules".formatted(rows.size(), made)),
                    new Text(
                            "请检查表头:种类、事实、条件、标签各占一行",
                            "check the head: kinds, facts, snippets and labels take a row each")));
        }
        return this;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    List<String> places() {
        return List.copyOf(places);
    }

    private void add(String line, String place) {
        lines.add(line.replace("\t", "    "));
        places.add(place);
    }

    /** The row that the engine is at. */
    private Row row() {
        return rows.get(Math.min(Math.max(made, 1), rows.size()) - 1);
    }

    private String where(Column column) {
        return cells.where(row().number(), column.number());
    }

    private void line(String line) {
        if (RULE.matcher(line).matches()) {
            taken();
            made++;
            header.columns().stream()
                    .filter(column -> !row().word(column).isEmpty())
                    .forEach(left::add);
        } else if (!line.strip().startsWith("//")) {
            conditions(line).ifPresentOrElse(columns -> pattern(line, columns), () -> add(line, single(line)));
        }
    }

    /** Where a line comes from that one cell makes; of what the engine adds, the name of the rule. */
    private String single(String line) {
        var column = left.stream()
                .filter(candidate -> candidate.kind() == Kind.NAME
                        ? line.startsWith("rule ")
                        : line.strip().equals(filled(candidate)))
                .findFirst();
        column.ifPresent(left::remove);
        return where(column.orElse(header.name()));
    }

    private String filled(Column column) {
        return column.filled(row().word(column));
    }

    /** The columns whose cells the pattern on this line was made of, where it holds exactly what they say. */
    private Optional<List<Column>> conditions(String line) {
        var next =
                left.stream().filter(column -> column.kind() == Kind.CONDITION).findFirst();
        var columns = next.stream()
                .flatMap(first -> left.stream()
                        .filter(column ->
                                column.kind() == Kind.CONDITION && column.fact().equals(first.fact())))
                .toList();
        return !columns.isEmpty() && line.endsWith("(" + String.join(", ", inner(columns)) + ")")
                ? Optional.of(columns)
                : Optional.empty();
    }

    private List<String> inner(List<Column> columns) {
        return columns.stream().map(this::filled).toList();
    }

    private void pattern(String line, List<Column> columns) {
        var inner = inner(columns);
        var head = line.substring(0, line.length() - String.join(", ", inner).length() - 1);
        add(head, where(columns.get(0)));
        for (var i = 0; i < columns.size(); i++) {
            add("\t\t\t" + inner.get(i) + (i + 1 < columns.size() ? "," : ""), where(columns.get(i)));
        }
        add("\t\t)", where(columns.get(columns.size() - 1)));
        left.removeAll(columns);
    }

    /** Whatever a cell says has come into its rule. */
    private void taken() {
        left.forEach(column -> problems.add(Problem.error(
                "decision-table.lost",
                where(column),
                new Text("规则引擎没有采用这一格", "the engine did not take this cell"),
                new Text("请检查这一列表头的写法", "check how the head of its column is written"))));
        left.clear();
    }
}
