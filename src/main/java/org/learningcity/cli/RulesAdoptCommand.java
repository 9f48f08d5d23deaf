package org.learningcity.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.learningcity.ruleset.OfficialList;
import org.learningcity.ruleset.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes over the official list of indicators. */
@Command(
        name = "adopt",
        mixinStandardHelpOptions = true,
        description = "Make a new rule set from this one and the official list of indicators, by a mapping of codes.")
final class RulesAdoptCommand implements Callable<Integer> {

    @Mixin
    private Languages languages = new Languages();

    @Option(names = "--rules", required = true, paramLabel = "DIR", description = "Folder of the rule set.")
    private Path rules = Path.of(".");

    @Option(
            names = "--list",
            required = true,
            paramLabel = "FILE",
            description = "CSV of the official list: code, title_zh, and any column of indicators.csv.")
    private Path list = Path.of(".");

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "FILE",
            description = "CSV with the columns from and to: this rule set's code and the official one.")
    private Path mapping = Path.of(".");

    @Option(
            names = "--source",
            required = true,
            paramLabel = "TEXT",
            description = "Where the official list was published.")
    private String source = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder of the new rule set.")
    private Path out = Path.of(".");

    @Override
    public Integer call() {
        var terminal = languages.terminal();
        var problems = new OfficialList(list, mapping, source).adopt(rules, out);
        terminal.problems(problems);
        if (Problem.anyRefuses(problems)) {
            return ExitCode.RULE_SET_REFUSED.code();
        }
        terminal.print(terminal.say("已写入 ", "written to ") + out);
        return ExitCode.DONE.code();
    }
}
