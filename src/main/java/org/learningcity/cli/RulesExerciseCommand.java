package org.learningcity.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningcity.authoring.Exercise;
import org.learningcity.authoring.ExerciseCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The exercises of the tutorial: what they ask, and whether a rule set shows that they were done. */
@Command(
        name = "exercise",
        mixinStandardHelpOptions = true,
        description = "Check an exercise of docs/tutorial.md against a copy of the rules; without a number, list all.")
final class RulesExerciseCommand implements Callable<Integer> {

    @Mixin
    private RuleSets ruleSets = new RuleSets();

    @Mixin
    private Languages languages = new Languages();

    @Parameters(arity = "0..1", paramLabel = "NUMBER", description = "The number of the exercise, 1 to 10.")
    private @Nullable Integer number;

    @Override
    public Integer call() {
        var terminal = languages.terminal();
        var check = new ExerciseCheck(ruleSets.folder(), ruleSets.engine());
        var all = Exercise.all();
        if (number == null) {
            all.forEach(exercise -> terminal.print("%s %2d  %s"
                    .formatted(
                            check.missing(exercise).isEmpty() ? "✓" : "·",
                            exercise.number(),
                            terminal.say(exercise.title()))));
            return ExitCode.DONE.code();
        }
        if (number < 1 || number > all.size()) {
            terminal.complain(
                    "没有第 %d 题,共 %d 题".formatted(number, all.size()),
                    "there is no exercise %d; there are %d".formatted(number, all.size()));
            return ExitCode.USAGE.code();
        }
        return check(all.get(number - 1), check, terminal).code();
    }

    private static ExitCode check(Exercise exercise, ExerciseCheck check, Terminal terminal) {
        terminal.print("%d  %s".formatted(exercise.number(), terminal.say(exercise.title())));
        terminal.print("   " + terminal.say(exercise.goal()));
        var missing = check.missing(exercise);
        terminal.problems(List.copyOf(missing));
        terminal.print(
                missing.isEmpty()
                        ? terminal.say("✓ 完成", "✓ done")
                        : terminal.say("尚未完成,见上", "not done yet; see above"));
        return missing.isEmpty() ? ExitCode.DONE : ExitCode.CASE_FAILED;
    }
}
