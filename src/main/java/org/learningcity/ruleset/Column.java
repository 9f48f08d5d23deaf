package org.learningcity.ruleset;

import java.util.List;

/**
 * One column of a table.
 *
 * @param required whether a cell of it may not be empty
 * @param words the only words it may hold; any when empty
 */
record Column(String name, ColumnType type, boolean required, List<String> words) {

    static Column of(String name, ColumnType type) {
        return new Column(name, type, false, List.of());
    }

    static Column required(String name, ColumnType type) {
        return new Column(name, type, true, List.of());
    }

    static Column oneOf(String name, String... words) {
        return new Column(name, ColumnType.TEXT, true, List.of(words));
    }

    /** Whether its cells are codes of indicators, series or nodes. */
    boolean holdsCode() {
        return type == ColumnType.INDICATOR || type == ColumnType.NODE;
    }
}
