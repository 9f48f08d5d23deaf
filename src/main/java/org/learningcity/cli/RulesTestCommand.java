package org.learningcity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.learningcity.authoring.CaseRunner;
import org.learningcity.authoring.Coverage;
import org.learningcity.authoring.RuleCases;
import org.learningcity.ruleset.Problem;
import org.learningcity.trace.RuleRef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the cases of a rule set. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Run the cases of a rule set; print those that fail, and rules that no case exercises.")
final class RulesTestCommand implements Callable<Integer> {

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
