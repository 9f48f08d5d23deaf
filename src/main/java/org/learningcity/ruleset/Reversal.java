package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.learningcity.framework.Text;

/** Puts one row of a table, or one file, back to what it is in another state of the rule set; everything else stays. */
public final class Reversal {

    private final RuleSetFiles now;
    private final RuleSetFiles former;

    public Reversal(RuleSetFiles now, RuleSetFiles former) {
        this.now = now;
        this.former = former;
    }

    /**
     * Puts a row back.
     *
     * @param key as a difference names it; the key of now or that of the other state
     * @throws RuleSetRejected when no row has this key, or several
     */
    public RuleSetEdit row(TableGuide table, String key) {
        var before = former.table(table.file());
        var after = now.table(table.file());
        var change = change(table, TableChange.between(table, before, after), key);
        var edit = new CsvEdit(after, before.columns());
        change.ifPresent(row -> put(row, before, after, edit));
        var result = new RuleSetEdit(now);
        if (change.isPresent()) {
            result.put(table.file(), edit.text());
        }
        return result;
    }

    /** The change that concerns the row of this key; none when the row is the same in both. */
    private Optional<RowChange> change(TableGuide table, TableChange changes, String key) {
        var called = changes.rows().stream().filter(row -> row.isCalled(key)).toList();
        var current = called.stream().filter(row -> row.key().equals(key)).toList();
        var found = called.size() > 1 ? current : called;
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.size() > 1 || called.size() > 1) {
            throw new RuleSetRejected(List.of(several(table, key)));
        }
        var keys = new TreeSet<String>();
        keys.addAll(keys(table, now));
        keys.addAll(keys(table, former));
        if (!keys.contains(key)) {
            throw new RuleSetRejected(List.of(unknown(table, changes, key, keys)));
        }
        return Optional.empty();
    }

    private static List<String> keys(TableGuide table, RuleSetFiles files) {
        return TableChange.versions(table, files.table(table.file())).stream()
                .map(RowVersion::key)
                .toList();
    }

    private static Problem several(TableGuide table, String key) {
        return Problem.error(
                "revert.several-rows",
                table.file(),
                new Text("有几行的键都是“%s”".formatted(key), "several rows have the key `%s`".formatted(key)),
                new Text("请在 CSV 文件中改正", "put it right in the CSV file"));
    }

    private static Problem unknown(TableGuide table, TableChange changes, String key, Set<String> keys) {
        var changed = changes.rows().stream().map(RowChange::key).sorted().toList();
        var advice = Nearest.to(key, keys)
                .map(near -> new Text("是否想写“%s”?".formatted(near), "did you mean `%s`?".formatted(near)))
                .orElse(
                        changed.isEmpty()
                                ? new Text("这张表两边没有不同", "nothing in this table differs")
                                : new Text(
                                        "有改动的行:" + String.join("、", changed),
                                        "the rows that differ are " + String.join(", ", changed)));
        return Problem.error(
                "revert.unknown-row",
                table.file(),
                new Text("没有键为“%s”的行".formatted(key), "no row has the key `%s`".formatted(key)),
                advice);
    }

    private static void put(RowChange change, CsvDocument before, CsvDocument after, CsvEdit edit) {
        var sameColumns =
                before.columns().equals(after.columns()) || after.columns().isEmpty();
        switch (change.kind()) {
            case ADDED -> edit.remove(change.after().orElseThrow().index());
            case REMOVED -> insert(change.before().orElseThrow(), before, after, edit, sameColumns);
            case CHANGED -> {
                var row = change.after().orElseThrow().index();
                if (sameColumns) {
                    edit.replace(
                            row, before.record(change.before().orElseThrow().index()));
                } else {
                    change.cells().forEach(cell -> edit.set(row, cell.column(), cell.before()));
                }
            }
        }
    }

    private static void insert(
            RowVersion row, CsvDocument before, CsvDocument after, CsvEdit edit, boolean sameColumns) {
        var match = RowMatch.of(TableChange.versions(row.table(), before), TableChange.versions(row.table(), after));
        var at = CsvEdit.FIRST;
        for (var i = row.index() - 1; i >= 0 && at == CsvEdit.FIRST; i--) {
            at = match.after(i).orElse(CsvEdit.FIRST);
        }
        if (sameColumns) {
            edit.insertAfter(at, before.record(row.index()));
        } else {
            edit.insertAfter(at, row.cells());
        }
    }

    /**
     * Puts a file back; one that was not there goes.
     *
     * @param name its path within the rule set
     * @throws RuleSetRejected when neither state has it
     */
    public RuleSetEdit file(String name) {
        var names = new ArrayList<String>();
        names.addAll(now.names());
        names.addAll(former.names());
        names.removeIf(known -> known.startsWith("../"));
        if (!names.contains(name)) {
            throw new RuleSetRejected(List.of(Problem.error(
                    "revert.unknown-file",
                    name,
                    new Text("两边都没有这个文件", "neither rule set has this file"),
                    Nearest.to(name, names)
                            .map(near -> new Text("是否想写“%s”?".formatted(near), "did you mean `%s`?".formatted(near)))
                            .orElse(new Text(
                                    "请写规则集内的路径,如 quality/limits.drl",
                                    "give its path within the rule set, such as quality/limits.drl")))));
        }
        var edit = new RuleSetEdit(now);
        edit.put(name, former.bytes(name));
        return edit;
    }
}
