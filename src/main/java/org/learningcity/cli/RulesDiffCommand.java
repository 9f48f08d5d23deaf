package org.learningcity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.learningcity.ruleset.RuleSetComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What two rule sets differ in. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Print what changed from one state of a rule set to another: files, table cells, effect.")
final class RulesDiffCommand implements Callable<Integer> {

    /** How closely to look. */
    enum Level {
        files,
        tables,
        effect
    }

    @Mixin
    private Languages languages = new Languages();

    @Parameters(index = "0", paramLabel = "A", description = "Folder of the rule set as it was.")
    private Path before = Path.of(".");

    @Parameters(index = "1", paramLabel = "B", description = "Folder of the rule set as it is.")
    private Path after = Path.of(".");

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "${COMPLETION-CANDIDATES}; may be repeated (default: all; the lines of tables only if asked"
                    + " for files alone).")
    private List<Level> levels = new ArrayList<>();

    @Override
    public Integer call() {
        var terminal = languages.terminal();
        var comparison = RuleSetComparison.between(before, after);
        terminal.problems(comparison.notes());
        Set<Level> asked = levels.isEmpty() ? EnumSet.allOf(Level.class) : EnumSet.copyOf(levels);
        new ComparisonText(comparison, terminal).print(asked);
        return ExitCode.DONE.code();
    }
}
