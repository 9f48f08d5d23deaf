package org.learningcity.workbook;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.learningcity.observation.Position;

/**
 * A sheet of a workbook, or a CSV file, as somebody filled it in: its rows that are not wholly empty.
 *
 * @param sheet name of the sheet; empty for a CSV file
 * @param merged areas whose cells were merged into one
 */
record Grid(String file, String sheet, List<Line> lines, List<CellRangeAddress> merged) {

    Grid {
        lines = List.copyOf(lines);
        merged = List.copyOf(merged);
    }

    /**
     * One row.
     *
     * @param number of a sheet counted from 0, of a CSV file the line counted from 1
     * @param cells by column counted from 0; empty cells are absent
     */
    record Line(int number, SortedMap<Integer, Cell> cells) {
        Line {
            cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        }

        Cell cell(int column) {
            return cells.getOrDefault(column, Cell.EMPTY);
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean isSheet() {
        return !sheet.isEmpty();
    }

    Line header() {
        return lines.get(0);
    }

    List<Line> body() {
        return lines.subList(1, lines.size());
    }

    Position position(Line line, int column) {
        return isSheet()
                ? new Position(file, sheet, new CellReference(line.number(), column).formatAsString())
                : Position.line(file, line.number());
    }

    /** The sheet as a whole, or the file when there are no sheets. */
    String where() {
        return isSheet() ? file + "!" + sheet : file;
    }

    /** Whether the cell vanished in a merged one that begins elsewhere. */
    boolean isMergedAway(Line line, int column) {
        return merged.stream()
                .anyMatch(area -> area.isInRange(line.number(), column)
                        && (area.getFirstRow() != line.number() || area.getFirstColumn() != column));
    }
}
