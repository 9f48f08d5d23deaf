package org.learningcity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.learningcity.authoring.CaseRunner;
import org.learningcity.authoring.Coverage;
import org.learningcity.authoring.RuleCases;
import org.learningcity.ruleset.OfficialList;
import org.learningcity.ruleset.Problem;
import org.learningcity.trace.RuleRef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a rule author asks before using a rule set. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        subcommands = {RulesCommand.Check.class, RulesCommand.Cases.class, RulesCommand.Adopt.class},
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

    /** Runs the cases of a rule set. */
    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Run the cases of a rule set; print those that fail, and rules that no case exercises.")
    static final class Cases implements Callable<Integer> {

        @Mixin
        private RuleSets ruleSets = new RuleSets();

        @Mixin
        private Languages languages = new Languages();

        @Override
        public Integer call() {
            var terminal = languages.terminal();
            var ready = ruleSets.ready();
            var problems = new ArrayList<Problem>();
            var cases = RuleCases.read(ruleSets.folder(), ready.ruleSet(), problems);
            terminal.problems(problems);
            if (Problem.anyRefuses(problems)) {
                return ExitCode.RULE_SET_REFUSED.code();
            }
            var runner = new CaseRunner(ready.ruleSet(), ready.rules());
            var results = cases.stream().map(runner::run).toList();
            var failed = results.stream().filter(result -> !result.holds()).toList();
            failed.forEach(result -> terminal.print(result.in(terminal.language())));
            coverage(new Coverage(ready.rules().rules(), results), terminal);
            terminal.print(terminal.say(
                    "%d 个样例,%d 个不符".formatted(results.size(), failed.size()),
                    "%d cases, %d failed".formatted(results.size(), failed.size())));
            return (failed.isEmpty() ? ExitCode.DONE : ExitCode.CASE_FAILED).code();
        }

        private static void coverage(Coverage coverage, Terminal terminal) {
            list(coverage.neverFired(), terminal.say("没有样例使其成立的规则:", "rules that fire in no case:"), terminal);
            list(coverage.neverSilent(), terminal.say("没有样例使其不成立的规则:", "rules that stay silent in no case:"), terminal);
        }

        private static void list(List<RuleRef> rules, String title, Terminal terminal) {
            if (!rules.isEmpty()) {
                terminal.print(title);
                rules.forEach(rule -> terminal.print("  %s  %s".formatted(rule.position(), rule.title())));
            }
        }
    }

    /** Takes over the official list of indicators. */
    @Command(
            name = "adopt",
            mixinStandardHelpOptions = true,
            description =
                    "Make a new rule set from this one and the official list of indicators, by a mapping of codes.")
    static final class Adopt implements Callable<Integer> {

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
}
