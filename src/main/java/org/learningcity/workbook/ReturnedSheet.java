package org.learningcity.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.learningcity.framework.Text;
import org.learningcity.observation.Writing;
import org.learningcity.ruleset.Choices;
import org.learningcity.ruleset.CsvDocument;
import org.learningcity.ruleset.EditedTable;
import org.learningcity.ruleset.TableGuide;

/** A sheet of a workbook that came back, as the table that somebody edited on it. */
final class ReturnedSheet {

    private final Grid grid;
    private final TableGuide table;
    private final CsvDocument base;
    private final Choices choices;
    private final Objections objections;

    ReturnedSheet(Grid grid, TableGuide table, CsvDocument base, Choices choices, Objections objections) {
        this.grid = grid;
        this.table = table;
        this.base = base;
        this.choices = choices;
        this.objections = objections;
    }

    /**
     * The table, and where each of its cells stands.
     *
     * @param places for each row, the cell of each column as {@code file!sheet!cell}
     */
    record Table(EditedTable edited, List<Map<String, String>> places) {}

    /** The table on the sheet; none when its columns cannot be told. */
    Optional<Table> read() {
        if (grid.isEmpty()) {
            return Optional.of(table(List.of(), Map.of(), Map.of()));
        }
        return ReturnedHeader.read(grid, table, base, objections).map(this::read);
    }

    private Table read(ReturnedHeader header) {
        merged(header);
        var lines = new ArrayList<Grid.Line>();
        for (var line : grid.lines().subList(header.line(), grid.lines().size())) {
            unnamed(header, line);
            if (header.columns().values().stream()
                    .anyMatch(index -> !line.cell(index).isEmpty())) {
                lines.add(line);
            }
        }
        return table(lines, header.columns(), origins(header, lines));
    }

    private void merged(ReturnedHeader header) {
        var first = grid.lines().get(header.line() - 1).number();
        for (var area : grid.merged()) {
            if (area.getLastRow() > first) {
                var cell = new CellReference(area.getFirstRow(), area.getFirstColumn()).formatAsString();
                objections.refuse(
                        "table.cells-merged",
                        grid.where() + "!" + cell,
                        new Text("单元格被合并", "cells are merged"),
                        new Text("请取消合并,逐行填写", "split them and fill in every row"));
            }
        }
    }

    private void unnamed(ReturnedHeader header, Grid.Line line) {
        var names = grid.lines().get(header.line() - 1);
        line.cells().forEach((index, cell) -> {
            if (names.cell(index).isEmpty()) {
                objections.refuse(
                        "table.column-unnamed",
                        grid.position(line, index).toString(),
                        new Text(
                                "此格有内容“%s”,但所在列不属于这张表".formatted(cell.text()),
                                "this cell holds `%s` and its column is none of the table".formatted(cell.text())),
                        new Text("请清空此格;说明可写在“备注”列", "clear the cell; remarks go into the column of notes"));
            }
        });
    }

    /** Which row of the base each line was; a line that was copied is a new row. */
    private Map<Grid.Line, Integer> origins(ReturnedHeader header, List<Grid.Line> lines) {
        var byOrigin = new LinkedHashMap<Integer, List<Grid.Line>>();
        for (var line : lines) {
            origin(header, line)
                    .ifPresent(origin -> byOrigin.computeIfAbsent(origin, key -> new ArrayList<>())
                            .add(line));
        }
        var origins = new HashMap<Grid.Line, Integer>();
        byOrigin.forEach((origin, same) -> origins.put(
                same.stream()
                        .max(Comparator.comparingInt((Grid.Line line) -> alike(header, line, origin))
                                .thenComparing(line -> -line.number()))
                        .orElseThrow(),
                origin));
        return origins;
    }

    private Optional<Integer> origin(ReturnedHeader header, Grid.Line line) {
        var index = header.row().orElseThrow();
        var text = Writing.stripped(line.cell(index).text());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("\\d{1,9}")
                && Integer.parseInt(text) >= 1
                && Integer.parseInt(text) <= base.size()
                && !line.cell(index).computed()) {
            return Optional.of(Integer.parseInt(text) - 1);
        }
        objections.refuse(
                "table.row-number",
                grid.position(line, index).toString(),
                new Text("行号“%s”不是导出时的行号".formatted(text), "`%s` is no row number of this workbook".formatted(text)),
                new Text("请勿改动“#”列;新增的行留空", "leave column `#` as it was, and empty for a new row"));
        return Optional.empty();
    }

    private int alike(ReturnedHeader header, Grid.Line line, int origin) {
        var row = base.row(origin);
        return (int) header.columns().entrySet().stream()
                .filter(column -> row.getOrDefault(column.getKey(), "")
                        .equals(Writing.stripped(line.cell(column.getValue()).text())))
                .count();
    }

    private Table table(List<Grid.Line> lines, Map<String, Integer> columns, Map<Grid.Line, Integer> origins) {
        var words = new HashMap<String, CellWords>();
        columns.keySet().forEach(name -> words.put(name, words(name)));
        var rows = new ArrayList<EditedTable.Row>();
        var places = new ArrayList<Map<String, String>>();
        for (var line : lines) {
            var origin = origins.getOrDefault(line, EditedTable.NEW);
            var before = origin == EditedTable.NEW ? Map.<String, String>of() : base.row(origin);
            var cells = new LinkedHashMap<String, String>();
            var where = new LinkedHashMap<String, String>();
            columns.forEach((name, index) -> {
                where.put(name, grid.position(line, index).toString());
                cells.put(
                        name,
                        Objects.requireNonNull(words.get(name))
                                .read(line.cell(index), before.getOrDefault(name, ""), where.get(name)));
            });
            rows.add(new EditedTable.Row(origin, cells));
            places.add(where);
        }
        return new Table(new EditedTable(table, base, rows), places);
    }

    private CellWords words(String name) {
        var guide = table.column(name);
        return new CellWords(
                name, guide, guide.map(found -> choices.of(table, found)).orElse(List.of()), objections);
    }
}
