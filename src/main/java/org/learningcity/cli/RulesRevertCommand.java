package org.learningcity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningcity.ruleset.Reversal;
import org.learningcity.ruleset.RuleSetEdit;
import org.learningcity.ruleset.RuleSetFiles;
import org.learningcity.ruleset.TableGuides;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One row, or one file, back to what it was. */
@Command(
        name = "revert",
        mixinStandardHelpOptions = true,
        description =
                "Put one row of a table, or one file, back to what it is in another folder; everything else stays.")
final class RulesRevertCommand implements Callable<Integer> {

    @Mixin
    private RuleSets ruleSets = new RuleSets();

    @Mixin
    private Languages languages = new Languages();

    @Option(names = "--from", required = true, paramLabel = "DIR", description = "Folder of the rule set as it was.")
    private Path former = Path.of(".");

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--dry-run", description = "Only print what would change; write nothing.")
    private boolean dryRun;

    /** What is put back. */
    static final class What {

        @ArgGroup(exclusive = false)
        private @Nullable Row row;

        @Option(
                names = "--file",
                required = true,
                paramLabel = "PATH",
                description = "File within the rule set, such as quality/limits.drl.")
        private String file = "";
    }

    /** A row of a table. */
    static final class Row {

        @Option(names = "--table", required = true, paramLabel = "NAME", description = "Table, such as weights.")
        private String table = "";

        @Option(
                names = "--row",
                required = true,
                paramLabel = "KEY",
                description = "Key of the row, as `rules diff` prints it.")
        private String key = "";
    }

    @Override
    public Integer call() {
        var terminal = languages.terminal();
        var unknown = what.row == null ? List.<String>of() : List.of(what.row.table);
        var problems = TableNamed.unknown(unknown);
        if (!problems.isEmpty()) {
            terminal.problems(problems);
            return ExitCode.USAGE.code();
        }
        var edit = edit();
        new ChangedRows(terminal).print(edit.tables());
        new ChangedFiles(terminal).print(edit.files());
        new EditWriting(terminal, ruleSets).write(edit, null, dryRun);
        return ExitCode.DONE.code();
    }

    private RuleSetEdit edit() {
        var reversal = new Reversal(RuleSetFiles.read(ruleSets.folder()), RuleSetFiles.read(former));
        var row = what.row;
        return row == null
                ? reversal.file(what.file.replace('\\', '/'))
                : reversal.row(TableGuides.find(row.table).orElseThrow(), row.key);
    }
}
