package org.learningcity.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learningcity.observation.Position;

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

        /** Where the entry of {@code column} stands, with the cells of the whole row. */
        Position position(String column) {
            var at = entry(column).position();
            var cells = new HashMap<String, String>();
            entries.forEach((name, entry) -> {
                if (!entry.position().cell().isEmpty()) {
                    cells.put(name, entry.position().cell());
                }
            });
            return new Position(at.file(), at.sheet(), at.cell(), cells);
        }

        String text(String column) {
            return entry(column).text();
        }
    }
}
