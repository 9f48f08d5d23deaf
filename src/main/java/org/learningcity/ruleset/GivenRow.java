package org.learningcity.ruleset;

import java.util.Map;

/**
 * A row of a table as somebody wrote it outside the table's own file.
 *
 * @param table name of the table, such as {@code limits}
 * @param cells by column; a column that is not written is absent
 * @param where {@code file:line}
 */
public record GivenRow(String table, Map<String, String> cells, String where) {

    public GivenRow {
        cells = Map.copyOf(cells);
    }
}
