package org.learningcity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.RulesFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command line as a whole. */
@Command(
        name = "learning-city-monitor",
        mixinStandardHelpOptions = true,
        description = "Monitoring and assessment of learning cities: no number without its reason.",
        footer = {
            "",
            "Exit codes: 0 done; 1 the program failed; 2 the command was not understood; 3 the rule set cannot be used;",
            "4 the data cannot be used; 5 a folder cannot be read or written; 6 a case did not come out as expected;",
            "7 the process of a draft had to be ended; 8 a bundle or a log is not as it was signed."
        },
        subcommands = {
            AssessCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            BundleCommand.class,
            ExampleCommand.class,
            DraftWorkerCommand.class
        })
public final class Commands {

    private Commands() {}

    /** Runs one command; returns the exit code. */
    public static int run(String... args) {
        var line = new CommandLine(new Commands())
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> failed(failure, Terminal.standard(language(parsed))))
                .setUsageHelpAutoWidth(true);
        return line.execute(args);
    }

    /** The language asked for, wherever on the line it was. */
    private static Language language(ParseResult parsed) {
        var last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.matchedOptionValue("--lang", Terminal.localLanguage());
    }

    private static int failed(Exception failure, Terminal terminal) {
        if (failure instanceof RuleSetRejected rejected) {
            terminal.problems(rejected.problems());
            return ExitCode.RULE_SET_REFUSED.code();
        }
        if (failure instanceof RulesFailed failed) {
            terminal.problems(List.of(failed.problem()));
            return ExitCode.RULE_SET_REFUSED.code();
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            var cause = failure.getCause() instanceof IOException inner ? inner : failure;
            terminal.complain("无法读写:" + cause.getMessage(), "cannot read or write: " + cause.getMessage());
            return ExitCode.FOLDER_REFUSED.code();
        }
        System.getLogger(Commands.class.getName()).log(System.Logger.Level.DEBUG, "the program failed", failure);
        terminal.complain(
                "程序出错:%s。请连同命令和数据一并报告".formatted(failure.getMessage()),
                "the program failed: %s. Please report it with the command and the data"
                        .formatted(failure.getMessage()));
        return ExitCode.FAILED.code();
    }
}
