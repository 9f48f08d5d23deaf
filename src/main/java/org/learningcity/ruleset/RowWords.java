package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningcity.framework.Text;
import org.learningcity.stage.RowRef;

/** What changed rows of one key say, in the words in which any two states of a table are compared. */
public final class RowWords {

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

    /** Such as {@code weights 西部 2.2.3: weight 22 → 30}, the table by its title. */
    static Text of(Alteration.OfRows rows) {
        var table = TableGuides.find(rows.table()).orElseThrow();
        var changes = changes(table, rows);
        return new Text(
                table.title().zh() + " "
                        + changes.stream().map(row -> row.inWords().zh()).collect(Collectors.joining(";")),
                table.title().en() + ", "
                        + changes.stream().map(row -> row.inWords().en()).collect(Collectors.joining("; ")));
    }

    /** The same of a row that was relied on before and the one that is relied on after. */
    public static Text between(RowRef before, RowRef after) {
        var table = TableGuides.find(after.table()).orElseThrow();
        var change = new RowChange(
                Optional.of(versions(table, List.of(before)).get(0)),
                Optional.of(versions(table, List.of(after)).get(0)));
        return new Text(
                table.title().zh() + " " + change.inWords().zh(),
                table.title().en() + ", " + change.inWords().en());
    }

    private static List<RowChange> changes(TableGuide table, Alteration.OfRows rows) {
        var before = versions(table, rows.before());
        var after = versions(table, rows.after());
        var match = RowMatch.of(before, after);
        var changes = new ArrayList<RowChange>();
        for (var row : after) {
            var former = match.before(row.index());
            changes.add(new RowChange(
                    former.isPresent() ? Optional.of(before.get(former.getAsInt())) : Optional.empty(),
                    Optional.of(row)));
        }
        before.stream()
                .filter(row -> match.after(row.index()).isEmpty())
                .forEach(row -> changes.add(new RowChange(Optional.of(row), Optional.empty())));
        return changes.stream()
                .filter(change -> change.kind() != RowChange.Kind.CHANGED
                        || !change.cells().isEmpty())
                .toList();
    }

    private static List<RowVersion> versions(TableGuide table, List<RowRef> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new RowVersion(table, i, rows.get(i).line(), cells(table, rows.get(i))))
                .toList();
    }

    private static Map<String, String> cells(TableGuide table, RowRef row) {
        var cells = new LinkedHashMap<String, String>();
        table.columns()
                .forEach(column ->
                        cells.put(column.name(), row.cell(column.name()).orElse("")));
        return cells;
    }
}
