package org.learningcity.cli;

import java.util.List;
import org.learningcity.ruleset.FileChange;
import org.learningcity.ruleset.TableGuides;

/** Prints what changed in files, line by line; the lines of tables only where they are asked for. */
final class ChangedFiles {

    private final Terminal terminal;

    ChangedFiles(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Those that are no tables. */
    void print(List<FileChange> files) {
        files.stream().filter(file -> !isTable(file)).forEach(file -> print(file, true));
    }

    /**
     * All of them.
     *
     * @param tables whether the lines of tables are printed as well
     */
    void print(List<FileChange> files, boolean tables) {
        files.forEach(file -> print(file, tables || !isTable(file)));
    }

    private static boolean isTable(FileChange file) {
        return TableGuides.all().stream().anyMatch(table -> table.file().equals(file.name()));
    }

    private void print(FileChange file, boolean withLines) {
        var remark = terminal.say(file.remark());
        terminal.print("  %s %s  %s"
                .formatted(
                        sign(file.kind()),
                        file.name(),
                        remark.isEmpty() ? "+%d -%d".formatted(file.added(), file.removed()) : remark));
        if (withLines && file.kind() == FileChange.Kind.CHANGED) {
            file.lines().forEach(line -> terminal.print("      " + line));
        }
    }

    private static String sign(FileChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
        };
    }
}
