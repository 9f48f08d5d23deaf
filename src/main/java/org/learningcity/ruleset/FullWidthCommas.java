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
        return lacking
                ? columns.stream()
                        .filter(column -> line.cell(column).indexOf(COMMA) >= 0)
                        .findFirst()
                        .map(column -> problem(file + ":"
                                + moved(line.place(column), line.cell(column).indexOf(COMMA))))
                : Optional.empty();
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
