package org.learningcity.ruleset;

import java.util.Map;
import java.util.Optional;
import org.learningcity.stage.RowRef;

/**
 * A checked row of a table: its words and numbers by column.
 *
 * @param places where each cell begins, as {@code line:column}
 */
record TableRow(RowRef ref, Map<String, Double> numbers, Map<String, String> places) {

    TableRow {
        numbers = Map.copyOf(numbers);
        places = Map.copyOf(places);
    }

    /** The words in a column; empty when the cell is. */
    String text(String column) {
        return ref.cell(column).orElse("");
    }

    /** Where the cell in {@code column} stands, as {@code file:line:column}. */
    String where(String column) {
        return ref.file() + ":" + places.getOrDefault(column, String.valueOf(ref.line()));
    }

    boolean has(String column) {
        return numbers.containsKey(column);
    }

    /** The number in a column, or 0 where the row leaves it open: ask {@link #has} first. */
    double number(String column) {
        return numbers.getOrDefault(column, 0.0);
    }

    /** The number in a column, or {@code fallback} where the row leaves it open. */
    double number(String column, double fallback) {
        return numbers.getOrDefault(column, fallback);
    }

    boolean yes(String column) {
        return Optional.of("yes").equals(ref.cell(column));
    }
}
