package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.stage.RowRef;

/** What changed rows say. */
final class RowWords {

    /** Columns in which a row speaks of itself: they are read by people and move no result. */
    private static final Set<String> OF_ITSELF = Set.of(
            "basis", "source", "author", "note", "worst_source", "best_source", "title_zh", "title_en", "label_zh",
            "label_en", "approved_on");

    private RowWords() {}

    /** The cells that a result can rest on, a number in one way of writing. */
    static Map<String, String> effective(TableSchema schema, TableRow row) {
        var cells = new TreeMap<String, String>();
        for (var column : schema.columns()) {
            if (!OF_ITSELF.contains(column.name())) {
                cells.put(
                        column.name(),
                        row.has(column.name()) ? String.valueOf(row.number(column.name())) : row.text(column.name()));
            }
        }
        return cells;
    }

    static Text of(Alteration.OfRows rows) {
        var changes = new ArrayList<String>();
        return Text.same(rows.table() + " " + rows.key() + ": " + cells(rows.before()) + " → " + cells(rows.after()) + changes);
    }

    private static String cells(List<RowRef> rows) {
        return rows.stream().map(row -> row.cells().toString()).collect(Collectors.joining("; "));
    }
}
