package org.learningcity.cli;

import java.util.concurrent.Callable;
import org.learningcity.authoring.RuleSetInspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads and compiles a rule set and says everything that is wrong with its tables, rules and cases. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Read and compile a rule set; print every problem of its tables, rules and cases, and what it holds.")
final class RulesCheckCommand implements Callable<Integer> {

    @Mixin
    private RuleSets ruleSets = new RuleSets();

    @Mixin
    private Languages languages = new Languages();

    @Override
    public Integer call() {
        var terminal = languages.terminal();
        var inspection = RuleSetInspection.of(ruleSets.folder(), ruleSets.engine());
        terminal.problems(inspection.problems());
        var warnings = inspection.problems().stream()
                .filter(problem -> !problem.refuses())
                .count();
        if (warnings > 0) {
            terminal.complain("共 %d 处提醒。".formatted(warnings), "%d warning(s).".formatted(warnings));
        }
        if (inspection.refuses()) {
            return ExitCode.RULE_SET_REFUSED.code();
        }
        terminal.print(held(inspection, terminal));
        return ExitCode.DONE.code();
    }

    private static String held(RuleSetInspection inspection, Terminal terminal) {
        var ruleSet = inspection.ruleSet().orElseThrow();
        var indicators = ruleSet.framework().indicators().size();
        var rules = inspection.rules().orElseThrow().rules().size();
        var cases = inspection.cases().size();
        return terminal.say(
                "%s:%d 个指标,%d 条规则,%d 个样例,规则版本 %s"
                        .formatted(ruleSet.name(), indicators, rules, cases, ruleSet.revision()),
                "%s: %d indicators, %d rules, %d cases, revision %s"
                        .formatted(ruleSet.name(), indicators, rules, cases, ruleSet.revision()));
    }
}
