package org.learningcity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads and compiles a rule set and says everything that is wrong with it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Read and compile a rule set; print every problem, or what it holds.")
final class RulesCheckCommand implements Callable<Integer> {

    @Mixin
    private RuleSets ruleSets = new RuleSets();

    @Mixin
    private Languages languages = new Languages();

    @Override
    public Integer call() {
        var terminal = languages.terminal();
        var ready = ruleSets.ready();
        var indicators = ready.ruleSet().framework().indicators().size();
        var rules = ready.rules().rules().size();
        terminal.problems(ready.ruleSet().warnings());
        terminal.print(terminal.say(
                "%s:%d 个指标,%d 条规则,规则版本 %s"
                        .formatted(
                                ready.ruleSet().name(),
                                indicators,
                                rules,
                                ready.ruleSet().revision()),
                "%s: %d indicators, %d rules, revision %s"
                        .formatted(
                                ready.ruleSet().name(),
                                indicators,
                                rules,
                                ready.ruleSet().revision())));
        return ExitCode.DONE.code();
    }
}
