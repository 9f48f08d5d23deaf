package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What two states of a table differ in, row by row. */
public record TableChange(TableGuide table, List<RowChange> rows) {

    public TableChange {
        rows = List.copyOf(rows);
    }

    /** From {@code before} to {@code after}, in the order of {@code after}; rows that are gone come last. */
    public static TableChange between(TableGuide table, CsvDocument before, CsvDocument after) {
        var left = versions(table, before);
        var right = versions(table, after);
        var match = RowMatch.of(left, right);
        var changes = new ArrayList<RowChange>();
        for (var row : right) {
            var former = match.before(row.index());
            var change = new RowChange(
                    former.isPresent() ? Optional.of(left.get(former.getAsInt())) : Optional.empty(), Optional.of(row));
            if (former.isEmpty() || !change.cells().isEmpty()) {
                changes.add(change);
            }
        }
        left.stream()
                .filter(row -> match.after(row.index()).isEmpty())
                .forEach(row -> changes.add(new RowChange(Optional.of(row), Optional.empty())));
        return new TableChange(table, changes);
    }

    static List<RowVersion> versions(TableGuide table, CsvDocument document) {
        return IntStream.range(0, document.size())
                .mapToObj(index -> RowVersion.of(table, document, index))
                .toList();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public long count(RowChange.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
