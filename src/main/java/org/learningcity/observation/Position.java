package org.learningcity.observation;

import java.util.Map;

/**
 * Where something stands: a cell of a sheet, or a line of a text file.
 *
 * @param file name of the file as it was given
 * @param sheet name of the sheet; empty in a text file
 * @param cell a cell such as {@code D7}, or a line number
 * @param cells the other cells of its row, by column, such as {@code unit -> F7}; empty when they are not known
 */
public record Position(String file, String sheet, String cell, Map<String, String> cells)
        implements Comparable<Position> {

    /** A place that no file names, such as a value that a test typed in. */
    public static final Position NOWHERE = new Position("", "", "");

    public Position {
        cells = Map.copyOf(cells);
    }

    public Position(String file, String sheet, String cell) {
        this(file, sheet, cell, Map.of());
    }

    public static Position line(String file, long line) {
        return new Position(file, "", Long.toString(line));
    }

    /** The cell of the same row in {@code column}; this one where it is not known. */
    public Position at(String column) {
        return new Position(file, sheet, cells.getOrDefault(column, cell), cells);
    }

    /** {@code file!sheet!cell}, or {@code file:line}. */
    @Override
    public String toString() {
        if (file.isEmpty()) {
            return "";
        }
        return sheet.isEmpty() ? file + ":" + cell : file + "!" + sheet + "!" + cell;
    }

    @Override
    public int compareTo(Position other) {
        return toString().compareTo(other.toString());
    }
}
