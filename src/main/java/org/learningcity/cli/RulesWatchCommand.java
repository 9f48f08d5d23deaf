package org.learningcity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.authoring.Examination;
import org.learningcity.authoring.LiveRules;
import org.learningcity.authoring.RuleWatch;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.workbook.DataFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stays beside an author who edits: what is saved goes live, or is explained. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Watch the folder of a rule set: what is saved goes live when it passes its checks and cases;",
            "else the last good revision stays and the problems are printed. Ends with Ctrl+C."
        })
final class RulesWatchCommand implements Callable<Integer> {

    private static final long PAUSE_MILLIS = 100;

    @Mixin
    private RuleSets ruleSets = new RuleSets();

    @Mixin
    private Languages languages = new Languages();

    @Option(
            names = "--data",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Data to assess again after each save; the scores that move are printed.")
    private List<Path> data = new ArrayList<>();

    private @Nullable Assessment last;

    @Override
    public Integer call() throws InterruptedException {
        var terminal = languages.terminal();
        var examination = new Examination(ruleSets.engine());
        var first = examination.of(ruleSets.folder());
        terminal.problems(first.problems());
        if (!(first instanceof Examination.Outcome.Passed passed)) {
            return ExitCode.RULE_SET_REFUSED.code();
        }
        var live = new LiveRules(passed.revision());
        var watch = new RuleWatch(ruleSets.folder(), examination, live);
        terminal.print(
                terminal.say("生效:规则版本 ", "live: revision ") + passed.revision().hash());
        if (!assess(live, terminal)) {
            return ExitCode.DATA_REFUSED.code();
        }
        while (!Thread.interrupted()) {
            watch.lookOnce().ifPresent(saved -> report(saved, live, terminal));
            Thread.sleep(PAUSE_MILLIS);
        }
        return ExitCode.DONE.code();
    }

    private void report(RuleWatch.Saved saved, LiveRules live, Terminal terminal) {
        var millis = saved.took().toMillis();
        terminal.problems(saved.outcome().problems());
        if (saved.outcome() instanceof Examination.Outcome.Passed passed) {
            terminal.print(terminal.say(
                    "生效:规则版本 %s(%d 个样例,%d 毫秒)".formatted(passed.revision().hash(), passed.cases(), millis),
                    "live: revision %s (%d cases, %d ms)"
                            .formatted(passed.revision().hash(), passed.cases(), millis)));
            assess(live, terminal);
        } else {
            terminal.print(terminal.say(
                    "未生效,仍用规则版本 " + live.current().hash(),
                    "not live; revision %s stays".formatted(live.current().hash())));
        }
    }

    /** Assesses the data by the live revision and says what moved; whether the data could be used. */
    private boolean assess(LiveRules live, Terminal terminal) {
        if (data.isEmpty()) {
            return true;
        }
        try (var lease = live.lease()) {
            var ruleSet = lease.revision().ruleSet();
            var reading = DataFiles.read(data, ruleSet);
            if (Problem.anyRefuses(reading.problems())) {
                terminal.problems(reading.problems());
                return false;
            }
            show(
                    lease.revision().assessor().assess(reading.snapshot(), Request.EVERYTHING, Progress.NONE),
                    ruleSet,
                    terminal);
            return true;
        }
    }

    private void show(Assessment now, RuleSet ruleSet, Terminal terminal) {
        var before = last;
        last = now;
        if (before == null) {
            new Board(now, ruleSet, terminal).print();
        } else {
            new MovedScores(before, now, ruleSet, terminal).print();
        }
    }
}
