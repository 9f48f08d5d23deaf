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
            "basis",
            "source",
            "author",
            "note",
            "worst_source",
            "best_source",
            "title_zh",
            "title_en",
            "label_zh",
            "label_en",
            "approved_on");

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
        var schema = Schemas.ALL.stream()
                .filter(known -> known.name().equals(rows.table()))
                .findFirst()
                .orElseThrow();
        var name = rows.table() + " " + rows.key().replace("/" + Table.ANY, "");
        if (rows.before().size() == 1 && rows.after().size() == 1) {
            var cells = changes(schema, rows.before().get(0), rows.after().get(0));
            return new Text(name + ":" + String.join(",", cells), name + ": " + String.join(", ", cells));
        }
        var before = said(schema, rows.before());
        var after = said(schema, rows.after());
        return before.isEmpty()
                ? new Text("新增 " + name + ":" + after, "new " + name + ": " + after)
                : after.isEmpty()
                        ? new Text("删去 " + name + ":" + before, "gone " + name + ": " + before)
                        : new Text(name + ":" + before + " → " + after, name + ": " + before + " → " + after);
    }

    private static List<String> changes(TableSchema schema, RowRef before, RowRef after) {
        var changes = new ArrayList<String>();
        for (var column : schema.columns()) {
            var was = before.cell(column.name()).orElse("");
            var is = after.cell(column.name()).orElse("");
            if (!was.equals(is)) {
                changes.add("%s %s → %s".formatted(column.name(), was.isEmpty() ? "()" : was, is.isEmpty() ? "()" : is));
            }
        }
        return changes;
    }

    private static String said(TableSchema schema, List<RowRef> rows) {
        return rows.stream()
                .map(row -> schema.columns().stream()
                        .filter(column -> !schema.isKey(column) && !OF_ITSELF.contains(column.name()))
                        .flatMap(column -> row.cell(column.name())
                                .map(cell -> column.name() + " " + cell)
                                .stream())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
