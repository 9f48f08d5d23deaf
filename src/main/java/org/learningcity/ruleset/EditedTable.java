package org.learningcity.ruleset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as somebody edited it elsewhere, beside the state from which they began.
 *
 * @param base the table as it was when they began
 */
public record EditedTable(TableGuide table, CsvDocument base, List<Row> rows) {

    /** The origin of a row that was not there. */
    public static final int NEW = -1;

    public EditedTable {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param origin which row of the base it was, from 0, or {@link #NEW}
     * @param cells by column; a column that is not there was not touched
     */
    public record Row(int origin, Map<String, String> cells) {
        public Row {
            cells = new LinkedHashMap<>(cells);
        }

        boolean isNew() {
            return origin == NEW;
        }

        Row from(int other) {
            return new Row(other, cells);
        }
    }
}
