package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a table looks like: its name, its key columns in the order that decides which row is more specific, and the
 * columns it holds. Every table ends with validity, basis, source, author and note.
 */
record TableSchema(String name, List<Column> keys, List<Column> values) {

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

    static TableSchema of(String name, List<Column> keys, Column... values) {
        return new TableSchema(name, keys, Arrays.asList(values));
    }

    /** All columns, in the order in which a file lists them. */
    List<Column> columns() {
        var all = new ArrayList<Column>(keys);
        all.addAll(values);
        all.addAll(COMMON);
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

    String file() {
        return "tables/" + name + ".csv";
    }
}
