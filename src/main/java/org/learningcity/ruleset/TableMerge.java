package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Brings the edits of a table into its file, cell by cell. What somebody else changed in the file meanwhile stays; where
 * both changed the same cell otherwise, there is a conflict, and the file keeps what it has.
 */
public final class TableMerge {

    /**
     * A cell, or a whole row, that was changed here and in the file.
     *
     * @param row the edited row, from 0; {@link EditedTable#NEW} when the edit took the row away
     * @param key by which a difference names the row
     * @param column empty when it is the row as a whole
     * @param before what stood there when the edit began
     * @param here what the edit says; empty when it took the row away
     * @param there what the file says
     * @param gone whether the row is gone from the file
     */
    public record Conflict(
            int row, String key, String column, String before, String here, String there, boolean gone) {}

    private final EditedTable edited;
    private final List<EditedTable.Row> rows;
    private final CsvDocument file;
    private final IntFunction<OptionalInt> inFile;
    private final CsvEdit edit;
    private final boolean changedSince;
    private final List<Integer> added = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private TableMerge(EditedTable edited, CsvDocument file) {
        this.edited = edited;
        this.rows = claimed(edited);
        this.file = file;
        this.changedSince = !edited.base().rows().equals(file.rows());
        var match = RowMatch.of(versions(edited.base()), versions(file));
        this.inFile = changedSince ? match::after : OptionalInt::of;
        this.edit = new CsvEdit(
                file, edited.table().columns().stream().map(ColumnGuide::name).toList());
    }

    /** The edits of {@code edited}, brought into its file in {@code into}. */
    public static TableMerge into(RuleSetEdit into, EditedTable edited) {
        var merge = new TableMerge(edited, into.table(edited.table().file()));
        merge.change();
        merge.remove();
        merge.add();
        into.put(edited.table().file(), merge.edit.text());
        return merge;
    }

    private List<RowVersion> versions(CsvDocument document) {
        return TableChange.versions(edited.table(), document);
    }

    /** A row that was taken out and written again is the same row. */
    private static List<EditedTable.Row> claimed(EditedTable edited) {
        var base = TableChange.versions(edited.table(), edited.base());
        var taken = new HashSet<Integer>();
        edited.rows().forEach(row -> taken.add(row.origin()));
        var rows = new ArrayList<EditedTable.Row>();
        for (var row : edited.rows()) {
            var same = base.stream()
                    .filter(former -> row.isNew() && !taken.contains(former.index()))
                    .filter(former -> former.key().equals(new RowVersion(edited.table(), 0, 0, row.cells()).key()))
                    .findFirst();
            same.ifPresent(former -> taken.add(former.index()));
            rows.add(same.map(former -> row.from(former.index())).orElse(row));
        }
        return rows;
    }

    /** Whether the file is no longer what it was when the edit began. */
    public boolean changedSince() {
        return changedSince;
    }

    /** What changed in the file since the edit began. */
    public TableChange since() {
        return TableChange.between(edited.table(), edited.base(), file);
    }

    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** Which edited row each row of the merged file is; none for a row that was not edited here. */
    public List<OptionalInt> editedRows() {
        var byFileRow = new HashMap<Integer, Integer>();
        for (var i = 0; i < rows.size(); i++) {
            var index = i;
            if (!rows.get(i).isNew()) {
                inFile.apply(rows.get(i).origin()).ifPresent(row -> byFileRow.put(row, index));
            }
        }
        return edit.rows().stream()
                .map(row -> row < 0 ? Optional.of(added.get(-1 - row)) : Optional.ofNullable(byFileRow.get(row)))
                .map(row -> row.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                .toList();
    }

    private void change() {
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!row.isNew()) {
                var base = edited.base().row(row.origin());
                for (var cell : row.cells().entrySet()) {
                    var before = base.getOrDefault(cell.getKey(), "");
                    if (!before.equals(cell.getValue())) {
                        change(i, cell.getKey(), before, cell.getValue());
                    }
                }
            }
        }
    }

    private void change(int index, String column, String before, String here) {
        var origin = rows.get(index).origin();
        var at = inFile.apply(origin);
        if (at.isEmpty()) {
            conflicts.add(new Conflict(index, key(origin), column, before, here, "", true));
            return;
        }
        var there = file.row(at.getAsInt()).getOrDefault(column, "");
        if (there.equals(before)) {
            edit.set(at.getAsInt(), column, here);
        } else if (!there.equals(here)) {
            conflicts.add(new Conflict(index, key(origin), column, before, here, there, false));
        }
    }

    private String key(int origin) {
        return RowVersion.of(edited.table(), edited.base(), origin).key();
    }

    private void remove() {
        Set<Integer> kept = new HashSet<>();
        rows.forEach(row -> kept.add(row.origin()));
        for (var origin = 0; origin < edited.base().size(); origin++) {
            var at = inFile.apply(origin);
            if (!kept.contains(origin) && at.isPresent()) {
                if (edited.base().row(origin).equals(file.row(at.getAsInt()))) {
                    edit.remove(at.getAsInt());
                } else {
                    conflicts.add(new Conflict(EditedTable.NEW, key(origin), "", "", "", "", false));
                }
            }
        }
    }

    /** New rows go where they stand among the others, unless these were sorted otherwise: then to the end. */
    private void add() {
        var inOrder = inOrder();
        var at = file.size() - 1;
        if (inOrder) {
            at = CsvEdit.FIRST;
        }
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isNew()) {
                add(i, at);
            } else if (inOrder) {
                at = inFile.apply(row.origin()).orElse(at);
            }
        }
    }

    private boolean inOrder() {
        var last = -1;
        for (var row : rows) {
            if (!row.isNew()) {
                if (row.origin() < last) {
                    return false;
                }
                last = row.origin();
            }
        }
        return true;
    }

    private void add(int index, int at) {
        var row = rows.get(index);
        var mine = new RowVersion(edited.table(), 0, 0, row.cells());
        var theirs = changedSince ? addedThere(mine) : OptionalInt.empty();
        if (theirs.isEmpty()) {
            added.add(index);
            edit.insertAfter(at, row.cells());
            return;
        }
        var there = file.row(theirs.getAsInt());
        for (Map.Entry<String, String> cell : row.cells().entrySet()) {
            var other = there.getOrDefault(cell.getKey(), "");
            if (!other.equals(cell.getValue())) {
                conflicts.add(new Conflict(index, mine.key(), cell.getKey(), "", cell.getValue(), other, false));
            }
        }
    }

    /** The row of the same key that somebody else has put into the file. */
    private OptionalInt addedThere(RowVersion mine) {
        var known = new HashSet<Integer>();
        for (var origin = 0; origin < edited.base().size(); origin++) {
            inFile.apply(origin).ifPresent(known::add);
        }
        return versions(file).stream()
                .filter(row -> !known.contains(row.index()) && row.key().equals(mine.key()))
                .mapToInt(RowVersion::index)
                .findFirst();
    }
}
