package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
        var joined = FullWidthCommas.inHeader(file, csv.columns());
        if (joined.isPresent()) {
            problems.add(joined.get());
            return new Table(schema, List.of());
        }
        checkColumns(csv);
        var rows = new ArrayList<TableRow>();
        for (var line : csv.lines()) {
            var before = problems.size();
            FullWidthCommas.in(file, line, csv.columns(), schema).ifPresent(problems::add);
            if (problems.size() == before) {
                var row = row(line);
                if (problems.size() == before) {
                    rows.add(row);
                }
            }
        }
        var table = new Table(schema, rows);
        var codes = new HashSet<>(indicators);
        codes.addAll(nodes);
        problems.addAll(RepeatedRows.in(table, codes));
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
        var said = new CellProblem(column, cell, file + ":" + line.place(column.name()));
        if (cell.isEmpty()) {
            if (column.required()) {
                problems.add(said.empty());
            }
        } else if (!(schema.isKey(column) && cell.equals(Table.ANY))) {
            if (!column.type().accepts(cell)) {
                problems.add(said.unfit());
            } else if (!column.words().isEmpty() && !column.words().contains(cell)) {
                problems.add(said.noSuchWord());
            } else if (!codes(column).isEmpty() && !codes(column).contains(cell)) {
                problems.add(said.noSuchCode(codes(column)));
            }
        }
    }

    private Set<String> codes(Column column) {
        return switch (column.type()) {
            case INDICATOR -> indicators;
            case NODE -> nodes;
            default -> Set.of();
        };
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
