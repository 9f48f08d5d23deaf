package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.framework.Basis;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;
import org.learningcity.stage.RowRef;

/** Turns the lines of a CSV file into the checked rows of a table, and says everything that is wrong with them. */
final class TableReader {

    private final TableSchema schema;
    private final String file;
    private final List<Problem> problems;
    private final Set<String> indicators;
    private final Set<String> nodes;

    /**
     * @param indicators codes of indicators and series
     * @param nodes codes of nodes
     */
    TableReader(TableSchema schema, Set<String> indicators, Set<String> nodes, List<Problem> problems) {
        this(schema, schema.file(), indicators, nodes, problems);
    }

    /**
     * Reads rows that stand elsewhere than in the table's own file.
     *
     * @param file how problems and rows name the place they stand in
     */
    TableReader(TableSchema schema, String file, Set<String> indicators, Set<String> nodes, List<Problem> problems) {
        this.schema = schema;
        this.file = file;
        this.indicators = indicators;
        this.nodes = nodes;
        this.problems = problems;
    }

    Table read(CsvFile csv) {
        checkColumns(csv);
        var rows = new ArrayList<TableRow>();
        for (var line : csv.lines()) {
            var before = problems.size();
            var row = row(line);
            if (problems.size() == before) {
                rows.add(row);
            }
        }
        var table = new Table(schema, rows);
        problems.addAll(table.ambiguities());
        return table;
    }

    private void checkColumns(CsvFile csv) {
        var known = schema.columns().stream().map(Column::name).toList();
        for (var column : csv.columns()) {
            if (!known.contains(column)) {
                var nearest = Nearest.to(column, known);
                problems.add(Problem.error(
                        "table.unknown-column",
                        file + ":1",
                        new Text(
                                "表 %s 没有“%s”这一列".formatted(schema.name(), column),
                                "table %s has no column `%s`".formatted(schema.name(), column)),
                        new Text(
                                nearest.map(name -> "是否想写“%s”?".formatted(name))
                                        .orElse("可用的列:" + String.join("、", known)),
                                nearest.map(name -> "did you mean `%s`?".formatted(name))
                                        .orElse("its columns are " + String.join(", ", known)))));
            }
        }
        for (var column : schema.columns()) {
            if (column.required() && !csv.columns().contains(column.name())) {
                problems.add(Problem.error(
                        "table.missing-column",
                        file + ":1",
                        new Text(
                                "表 %s 缺少“%s”一列".formatted(schema.name(), column.name()),
                                "table %s lacks the column `%s`".formatted(schema.name(), column.name())),
                        new Text("请在第一行补上这一列", "add it to the first line")));
            }
        }
    }

    /** One line as a row; what is wrong with it is among the problems. */
    TableRow row(CsvFile.Line line) {
        var cells = new LinkedHashMap<String, String>();
        var numbers = new HashMap<String, Double>();
        for (var column : schema.columns()) {
            var cell = line.cell(column.name());
            cells.put(column.name(), cell);
            check(column, cell, line);
            column.type().number(cell).ifPresent(number -> numbers.put(column.name(), number));
        }
        var validity = validity(numbers, line);
        return new TableRow(ref(cells, validity, line.number()), numbers, line.places());
    }

    private void check(Column column, String cell, CsvFile.Line line) {
        if (cell.isEmpty()) {
            if (column.required()) {
                problem(
                        line,
                        column,
                        new Text("不能为空", "must not be empty"),
                        column.type().expected());
            }
        } else if (!(schema.isKey(column) && cell.equals(Table.ANY))) {
            if (!column.type().accepts(cell)) {
                problem(
                        line,
                        column,
                        new Text("“%s”不符合要求".formatted(cell), "`%s` does not fit".formatted(cell)),
                        column.type().expected());
            } else if (!column.words().isEmpty() && !column.words().contains(cell)) {
                var words = String.join(", ", column.words());
                problem(
                        line,
                        column,
                        new Text("“%s”不在可用词中".formatted(cell), "`%s` is not one of its words".formatted(cell)),
                        Text.same(words));
            } else {
                checkCode(column, cell, line);
            }
        }
    }

    private void checkCode(Column column, String cell, CsvFile.Line line) {
        var known = switch (column.type()) {
            case INDICATOR -> indicators;
            case NODE -> nodes;
            default -> Set.<String>of();
        };
        if (!known.isEmpty() && !known.contains(cell)) {
            var nearest =
                    Nearest.to(cell, known).map(code -> " (" + code + "?)").orElse("");
            problem(
                    line,
                    column,
                    new Text("没有代码“%s”%s".formatted(cell, nearest), "there is no code `%s`%s".formatted(cell, nearest)),
                    column.type().expected());
        }
    }

    private void problem(CsvFile.Line line, Column column, Text message, Text expected) {
        problems.add(Problem.error(
                "table.cell",
                file + ":" + line.place(column.name()),
                new Text(
                        "%s:%s".formatted(column.name(), message.zh()),
                        "%s: %s".formatted(column.name(), message.en())),
                new Text("应为" + expected.zh(), "expected: " + expected.en())));
    }

    private Validity validity(Map<String, Double> numbers, CsvFile.Line line) {
        var from = numbers.getOrDefault("from", (double) Validity.OPEN_FROM).intValue();
        var to = numbers.getOrDefault("to", (double) Validity.OPEN_TO).intValue();
        if (from > to) {
            problems.add(Problem.error(
                    "table.ends-before-it-starts",
                    file + ":" + line.place("to"),
                    new Text(
                            "止于 %d 年,早于起始的 %d 年".formatted(to, from),
                            "it ends in %d, before it starts in %d".formatted(to, from)),
                    new Text("请检查 from 与 to", "check from and to")));
        }
        return new Validity(from, to);
    }

    private RowRef ref(Map<String, String> cells, Validity validity, long line) {
        var key = schema.keys().stream()
                .map(column -> cells.getOrDefault(column.name(), ""))
                .collect(Collectors.joining("/"));
        var dated = validity.from() == Validity.OPEN_FROM ? key : key + "@" + validity.from();
        var basis = Arrays.stream(Basis.values())
                .filter(value -> value.name().equals(cells.get("basis")))
                .findFirst()
                .orElse(Basis.DEMONSTRATION);
        return new RowRef(
                schema.name(),
                dated,
                cells,
                basis,
                cells.getOrDefault("source", ""),
                validity,
                file,
                Math.toIntExact(line));
    }
}
