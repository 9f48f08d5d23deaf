package org.learningcity.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A sheet whose header is understood. */
record Form(SheetKind kind, List<Row> rows) {

    Form {
        rows = List.copyOf(rows);
    }

    /** One row: an entry for every column of the kind, an empty one where the sheet has no such column. */
    record Row(Map<String, Entry> entries) {
        Row {
            entries = Map.copyOf(entries);
        }

        /** This row and one more entry. */
        Row with(Entry entry) {
            var all = new HashMap<>(entries);
            all.put(entry.column().en(), entry);
            return new Row(all);
        }

        Entry entry(String column) {
            return Objects.requireNonNull(entries.get(column), column);
        }

        String text(String column) {
            return entry(column).text();
        }
    }
}
