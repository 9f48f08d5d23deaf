package org.learningcity.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetFiles;
import org.learningcity.workbook.ReturnedTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tables back from a workbook. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Take back a workbook that `rules table export` wrote; print what changes, check it, write it.")
final class RulesTableImportCommand implements Callable<Integer> {

    @Mixin
    private Languages languages = new Languages();

    @Mixin
    private RuleSets ruleSets = new RuleSets();

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "The edited workbook (.xlsx).")
    private Path from = Path.of(".");

    @Option(names = "--dry-run", description = "Only print what would change and what is wrong; write nothing.")
    private boolean dryRun;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the changed rule set into this new folder and leave the other as it is.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        var terminal = languages.terminal();
        var ruleSet = ruleSets.read();
        var returned = ReturnedTables.read(from, ruleSet, RuleSetFiles.read(ruleSets.folder()));
        new ChangedRows(terminal).print(returned.edit().tables());
        terminal.problems(returned.problems());
        if (Problem.anyRefuses(returned.problems())) {
            terminal.complain("没有写入任何内容。", "Nothing was written.");
            return ExitCode.DATA_REFUSED.code();
        }
        new EditWriting(terminal, ruleSets).write(returned.edit(), out, dryRun);
        return ExitCode.DONE.code();
    }
}
