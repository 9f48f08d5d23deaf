package org.learningcity.cli;

import java.util.List;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.RowChange;
import org.learningcity.ruleset.TableChange;

/** Prints what changed in tables, row by row, each with the key by which it can be put back. */
final class ChangedRows {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/@-]+");

    private final Terminal terminal;

    ChangedRows(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(List<TableChange> tables) {
        tables.stream().filter(table -> !table.isEmpty()).forEach(this::print);
    }

    private void print(TableChange change) {
        var table = change.table();
        terminal.print("%s %s (%s): %s"
                .formatted(table.name(), terminal.say(table.title()), table.file(), terminal.say(count(change))));
        for (var row : change.rows()) {
            terminal.print("  %s %s  %s".formatted(sign(row), quoted(row.key()), terminal.say(row.inWords())));
        }
    }

    private static Text count(TableChange change) {
        var changed = change.count(RowChange.Kind.CHANGED);
        var added = change.count(RowChange.Kind.ADDED);
        var removed = change.count(RowChange.Kind.REMOVED);
        return new Text(
                "改 %d 行,增 %d 行,删 %d 行".formatted(changed, added, removed),
                "%d changed, %d new, %d gone".formatted(changed, added, removed));
    }

    private static String sign(RowChange row) {
        return switch (row.kind()) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
        };
    }

    /** As it can be pasted into a command. */
    static String quoted(String key) {
        return PLAIN.matcher(key).matches() ? key : "\"" + key + "\"";
    }
}
