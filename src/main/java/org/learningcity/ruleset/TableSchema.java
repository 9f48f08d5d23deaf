package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a table looks like: its name, its key columns in the order that decides which row is more specific, and the
 * columns it holds. Every table of numbers ends with validity, basis, source, author and note.
 *
 * @param file its path within the rule set
 */
record TableSchema(String name, String file, List<Column> keys, List<Column> values) {

    private static final List<Column> COMMON = List.of(
            Column.of("from", ColumnType.YEAR),
            Column.of("to", ColumnType.YEAR),
            Column.oneOf("basis", "LAW", "STANDARD", "STATISTICS", "EXPERT", "DEMONSTRATION"),
            Column.required("source", ColumnType.TEXT),
            Column.of("author", ColumnType.TEXT),
            Column.of("note", ColumnType.TEXT));

    TableSchema {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
    }

    /** A table of dated rows with basis and source. */
    static TableSchema of(String name, List<Column> keys, Column... values) {
        return new TableSchema(
                name,
                "tables/" + name + ".csv",
                keys,
                Stream.concat(Arrays.stream(values), COMMON.stream()).toList());
    }

    /** Whether its rows hold for some years and some keys, {@code *} for any. */
    boolean dated() {
        return values.containsAll(COMMON);
    }

    /** All columns, in the order in which a file lists them. */
    List<Column> columns() {
        var all = new ArrayList<Column>(keys);
        all.addAll(values);
        return all;
    }

    Optional<Column> column(String columnName) {
        return columns().stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    boolean isKey(Column column) {
        return keys.contains(column);
    }
}
