package org.learningcity.observation;

/**
 * Where something stands: a cell of a sheet, or a line of a text file.
 *
 * @param file name of the file as it was given
 * @param sheet name of the sheet; empty in a text file
 * @param cell a cell such as {@code D7}, or a line number
 */
public record Position(String file, String sheet, String cell) implements Comparable<Position> {

    /** A place that no file names, such as a value that a test typed in. */
    public static final Position NOWHERE = new Position("", "", "");

    public static Position line(String file, long line) {
        return new Position(file, "", Long.toString(line));
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
