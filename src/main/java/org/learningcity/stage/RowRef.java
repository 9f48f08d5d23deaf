package org.learningcity.stage;

import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Basis;
import org.learningcity.framework.Validity;

/**
 * Which row a number comes from: what an auditor needs to find and question it.
 *
 * @param table name of the table, such as {@code goalposts}
 * @param key its key columns and first year, such as {@code 4.1.5/any@2013}; it does not move when lines do
 * @param cells what the row says, by column
 * @param basis why the number is what it is
 * @param source where it is laid down
 * @param file path of the table file within the rule set
 * @param line line of the row in it; 0 when there is no row
 */
public record RowRef(
        String table,
        String key,
        Map<String, String> cells,
        Basis basis,
        String source,
        Validity validity,
        String file,
        int line) {

    public RowRef {
        cells = Map.copyOf(cells);
    }

    /** Says that {@code table} has no row for what was asked. */
    public static RowRef absent(String table) {
        return new RowRef(table, "", Map.of(), Basis.DEMONSTRATION, "", Validity.ALWAYS, "", 0);
    }

    public boolean present() {
        return line > 0;
    }

    /** The name by which a trace lists the row. */
    public String id() {
        return table + ":" + key;
    }

    public Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
    }
}
