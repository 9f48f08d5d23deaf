package org.learningcity.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learningcity.framework.Text;
import org.learningcity.observation.Writing;

/** The first row with content: which column of the sheet holds what. */
final class Header {

    /** The column that a sheet named after its place does without. */
    static final Column PLACE = SheetKind.OBSERVATIONS.columns().get(0);

    private final List<Column> columns;
    private final Map<Column, Integer> indexes = new LinkedHashMap<>();
    private final int first;
    private boolean complete = true;

    private Header(List<Column> columns, int first) {
        this.columns = columns;
        this.first = first;
    }

    /** Whether a heading of the sheet names {@code column}. */
    static boolean names(Grid grid, Column column) {
        return grid.header().cells().values().stream().anyMatch(cell -> column.isHeadedBy(cell.text()));
    }

    static Header read(Grid grid, List<Column> columns, Objections objections) {
        var header = new Header(columns, grid.header().cells().firstKey());
        grid.header().cells().forEach((index, cell) -> {
            var where = grid.position(grid.header(), index).toString();
            header.read(index, Writing.stripped(cell.text()), where, objections);
        });
        columns.stream()
                .filter(column -> column.required() && !header.indexes.containsKey(column))
                .forEach(column -> header.missing(column, grid, objections));
        return header;
    }

    private void read(int index, String heading, String where, Objections objections) {
        var found =
                columns.stream().filter(column -> column.isHeadedBy(heading)).findFirst();
        if (found.isEmpty()) {
            unknown(heading, where, objections);
        } else if (indexes.putIfAbsent(found.get(), index) != null) {
            objections.refuse(
                    "data.column-repeated",
                    where,
                    new Text("列“%s”出现了两次".formatted(heading), "column `%s` is there twice".formatted(heading)),
                    new Text("请删去其中一列", "remove one of them"));
        }
    }

    private void unknown(String heading, String where, Objections objections) {
        var allowed = columns.stream()
                .filter(column -> !indexes.containsKey(column))
                .flatMap(column -> Stream.of(column.zh(), column.en()))
                .toList();
        objections.refuse(
                "data.column-unknown",
                where,
                new Text("不认识的列“%s”".formatted(heading), "unknown column `%s`".formatted(heading)),
                Objections.suggestion(heading, allowed));
    }

    private void missing(Column column, Grid grid, Objections objections) {
        complete = false;
        objections.refuse(
                "data.column-missing",
                grid.position(grid.header(), first).toString(),
                new Text("缺少列“%s”".formatted(column.zh()), "column `%s` is missing".formatted(column.en())),
                new Text(
                        "第一行(表头)须有“%s”或“%s”".formatted(column.zh(), column.en()),
                        "the header must name it `%s` or `%s`".formatted(column.en(), column.zh())));
    }

    /** The rows below the header; none when a required column is missing, since each row would only repeat that. */
    List<Form.Row> rows(Grid grid, Objections objections) {
        var rows = new ArrayList<Form.Row>();
        if (complete) {
            var check = new CellCheck(grid, objections);
            for (var line : grid.body()) {
                var row = row(grid, line);
                row.entries().values().forEach(entry -> check.entry(entry, line, index(entry.column())));
                check.unnamed(line);
                rows.add(row);
            }
        }
        return rows;
    }

    private Form.Row row(Grid grid, Grid.Line line) {
        var entries = new HashMap<String, Entry>();
        for (var column : columns) {
            var cell = indexes.containsKey(column) ? line.cell(index(column)) : Cell.EMPTY;
            entries.put(column.en(), new Entry(column, cell, grid.position(line, index(column))));
        }
        return new Form.Row(entries);
    }

    /** Where a column stands; where the sheet has none, its first column stands for it. */
    private int index(Column column) {
        return indexes.getOrDefault(column, first);
    }
}
