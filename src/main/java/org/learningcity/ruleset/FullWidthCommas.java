package org.learningcity.ruleset;

import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;

/** Full-width commas (，) separate no cells: a line written with them has too few. */
final class FullWidthCommas {

    private static final char COMMA = '，';
    private static final Text ADVICE = new Text("各格之间请用半角逗号 ,", "separate the cells with half-width commas: ,");

    private FullWidthCommas() {}

    /** That cells of {@code line} run into one another, if they do: the line lacks a cell it must have. */
    static Optional<Problem> in(String file, CsvFile.Line line, List<String> columns, TableSchema schema) {
        var lacking = schema.columns().stream()
                .filter(Column::required)
                .anyMatch(column ->
                        columns.contains(column.name()) && !line.cells().containsKey(column.name()));
        var tooFew = columns.stream().anyMatch(column -> !line.cells().containsKey(column));
        return columns.stream()
                .filter(column -> line.cell(column).indexOf(COMMA) >= 0)
                .filter(column -> lacking || (tooFew && holdsNoProse(schema, column)))
                .findFirst()
                .map(column -> problem(
                        file + ":" + moved(line.place(column), line.cell(column).indexOf(COMMA))));
    }

    /** Whether no text with a comma in it may stand in this column: the last cell of a line may be left out. */
    private static boolean holdsNoProse(TableSchema schema, String name) {
        return schema.keys().stream().anyMatch(column -> column.name().equals(name))
                || schema.column(name)
                        .filter(column -> column.type() != ColumnType.TEXT)
                        .isPresent();
    }

    /** That the names of columns run into one another, if they do. */
    static Optional<Problem> inHeader(String file, List<String> columns) {
        var before = 1;
        for (var column : columns) {
            if (column.indexOf(COMMA) >= 0) {
                return Optional.of(problem(file + ":1:" + (before + column.indexOf(COMMA))));
            }
            before += column.length() + 1;
        }
        return Optional.empty();
    }

    private static String moved(String place, int characters) {
        var colon = place.indexOf(':');
        return colon < 0
                ? place
                : place.substring(0, colon + 1) + (Integer.parseInt(place.substring(colon + 1)) + characters);
    }

    private static Problem problem(String where) {
        return Problem.error(
                "table.full-width-comma",
                where,
                new Text("全角逗号“，”不能分隔各格,此行的格数不够", "a full-width comma separates no cells: the line has too few"),
                ADVICE);
    }
}
