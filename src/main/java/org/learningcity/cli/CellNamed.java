package org.learningcity.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcity.framework.Text;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Position;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.Problem;

/**
 * A cell of the data as people name it: {@code file.xlsx!sheet!D7}, {@code sheet!D7} or {@code file.csv:7}. Any cell of a row
 * means the row.
 */
record CellNamed(String file, String sheet, String cell) {

    /** What a row is about. */
    record About(String place, int period, String code) {}

    private record Row(Position position, About about) {}

    /** Reads a name; the cell in capitals. */
    static CellNamed of(String name) {
        var parts = name.split("!", -1);
        if (parts.length == 1) {
            var colon = name.lastIndexOf(':');
            return new CellNamed(colon < 0 ? "" : name.substring(0, colon), "", name.substring(colon + 1));
        }
        return new CellNamed(
                parts.length == 2 ? "" : parts[0],
                parts[parts.length - 2],
                parts[parts.length - 1].toUpperCase(Locale.ROOT));
    }

    /** What the row of the cell is about; empty where no row of data has it. */
    Optional<About> in(Snapshot snapshot) {
        return rows(snapshot).filter(row -> has(row.position())).map(Row::about).findFirst();
    }

    private boolean has(Position position) {
        return position.sheet().equals(sheet)
                && (position.cell().equals(cell) || position.cells().containsValue(cell))
                && (file.isEmpty() || name(file).equals(name(position.file())));
    }

    private static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static Stream<Row> rows(Snapshot snapshot) {
        return Stream.of(
                        snapshot.observations().stream().map(CellNamed::row),
                        snapshot.evidence().stream().map(CellNamed::row),
                        snapshot.reviews().stream().map(CellNamed::row),
                        snapshot.decisions().stream().map(CellNamed::row))
                .flatMap(rows -> rows);
    }

    private static Row row(Observation row) {
        return new Row(row.position(), new About(row.place(), row.period(), row.indicator()));
    }

    private static Row row(Evidence row) {
        return new Row(row.position(), new About(row.place(), row.period(), row.indicator()));
    }

    private static Row row(Review row) {
        return new Row(row.position(), new About(row.place(), row.period(), row.indicator()));
    }

    private static Row row(Decision row) {
        return new Row(row.position(), new About(row.place(), row.period(), row.node()));
    }

    /** That the data have no such cell. */
    static Problem unknown(String name) {
        return Problem.error(
                "request.unknown-cell",
                "--cell",
                new Text("数据中没有单元格“%s”".formatted(name), "the data have no cell `%s`".formatted(name)),
                new Text(
                        "写法:文件!工作表!单元格,如 data.xlsx!填报值!E12;CSV 为 文件:行号",
                        "write file!sheet!cell, such as data.xlsx!Values!E12; for CSV file:line"));
    }
}
