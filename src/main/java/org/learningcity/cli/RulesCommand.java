package org.learningcity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a rule author asks before using a rule set. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        subcommands = RulesCommand.Check.class,
        description = "Work with a rule set.")
final class RulesCommand {

    /** Reads and compiles a rule set and says everything that is wrong with it. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Read and compile a rule set; print every problem, or what it holds.")
    static final class Check implements Callable<Integer> {

        @Mixin
        private RuleSets ruleSets = new RuleSets();

        @Mixin
        private Languages languages = new Languages();

        @Override
        public Integer call() {
            var terminal = languages.terminal();
            var ready = ruleSets.ready();
            terminal.print(terminal.say(
                    "%s:%d 个指标,%d 条规则,规则版本 %s"
                            .formatted(
                                    ready.ruleSet().name(),
                                    ready.ruleSet().framework().indicators().size(),
                                    ready.rules().rules().size(),
                                    ready.ruleSet().revision()),
                    "%s: %d indicators, %d rules, revision %s"
                            .formatted(
                                    ready.ruleSet().name(),
                                    ready.ruleSet().framework().indicators().size(),
                                    ready.rules().rules().size(),
                                    ready.ruleSet().revision())));
            return ExitCode.DONE.code();
        }
    }
}
