package org.learningcity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningcity.archive.Part;
import org.learningcity.archive.WholeFolder;
import org.learningcity.authoring.CaseResult;
import org.learningcity.authoring.CaseRunner;
import org.learningcity.authoring.CasesPage;
import org.learningcity.authoring.Coverage;
import org.learningcity.authoring.RowCoverage;
import org.learningcity.authoring.RuleCases;
import org.learningcity.boundary.Boundaries;
import org.learningcity.ruleset.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the cases of a rule set, those that people wrote and those at the boundaries of its rows. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Run the cases of a rule set; print those that fail, and rules that no case exercises.")
final class RulesTestCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 20;
    private static final String PAGE = "cases.html";

    @Mixin
    private RuleSets ruleSets = new RuleSets();

    @Mixin
    private Languages languages = new Languages();

    @Option(
            names = "--no-boundaries",
            description = "Leave out the cases that are generated at the boundaries of rows.")
    private boolean withoutBoundaries;

    @Option(names = "--coverage", description = "Print what the cases make of every rule and every table.")
    private boolean whole;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Folder to write cases.html to: what came of the cases, and what they cover.")
    private @Nullable Path report;

    @Option(
            names = "--isolated",
            description = "Try the rule set in a process of its own, with a memory and a time of its own.")
    private boolean isolated;

    @Override
    public Integer call() throws IOException {
        var terminal = languages.terminal();
        if (isolated) {
            return IsolatedTest.run(ruleSets.folder(), terminal).code();
        }
        if (report != null && !WholeFolder.mayWrite(report, PAGE)) {
            terminal.complain(
                    "%s 已有其他内容,不予覆盖;请另选文件夹".formatted(report),
                    "%s holds something else and is not overwritten; choose another folder".formatted(report));
            return ExitCode.FOLDER_REFUSED.code();
        }
        var ready = ruleSets.ready();
        var problems = new ArrayList<Problem>();
        var cases = RuleCases.read(ruleSets.folder(), ready.ruleSet(), problems);
        terminal.problems(problems);
        if (Problem.anyRefuses(problems)) {
            return ExitCode.RULE_SET_REFUSED.code();
        }
        var results = new CaseRunner(ready.ruleSet(), ready.rules()).runAll(cases);
        var atBoundaries = withoutBoundaries
                ? List.<CaseResult>of()
                : Boundaries.of(ready.ruleSet()).run(ready.rules());
        var failed = failed(results, terminal);
        var failedAtBoundaries = failed(atBoundaries, terminal);
        var coverage = new Coverage(ready.rules().rules(), results, atBoundaries);
        var rows = new RowCoverage(ready.ruleSet().rows(), results, atBoundaries);
        if (whole) {
            new CoverageText(coverage, terminal).whole(rows);
        }
        new CoverageText(coverage, terminal).gaps();
        terminal.print(terminal.say(
                "%d 个样例,%d 个不符".formatted(results.size(), failed),
                "%d cases, %d failed".formatted(results.size(), failed)));
        if (!withoutBoundaries) {
            terminal.print(terminal.say(
                    "%d 个边界样例(由表行生成),%d 个不符".formatted(atBoundaries.size(), failedAtBoundaries),
                    "%d boundary cases (generated from rows), %d failed"
                            .formatted(atBoundaries.size(), failedAtBoundaries)));
        }
        if (report != null) {
            var page = new CasesPage(ready.ruleSet(), coverage, rows, terminal.language()).html();
            WholeFolder.write(report, List.of(new Part(PAGE, out -> out.write(page.getBytes(StandardCharsets.UTF_8)))));
            terminal.print(terminal.say("已写入 ", "written to ") + report.resolve(PAGE));
        }
        return (failed + failedAtBoundaries == 0 ? ExitCode.DONE : ExitCode.CASE_FAILED).code();
    }

    /** Prints the cases that failed, as many as somebody reads; how many there are. */
    private static int failed(List<CaseResult> results, Terminal terminal) {
        var failed = results.stream().filter(result -> !result.holds()).toList();
        failed.stream().limit(MOST_SHOWN).forEach(result -> terminal.print(result.in(terminal.language())));
        if (failed.size() > MOST_SHOWN) {
            var rest = failed.size() - MOST_SHOWN;
            terminal.print(terminal.say("……另有 %d 个不符".formatted(rest), "... and %d more".formatted(rest)));
        }
        return failed.size();
    }
}
