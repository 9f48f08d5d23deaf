package org.learningcity.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;
import org.learningcity.stage.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What rules can match, ask and conclude. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description =
                "Print the facts of each stage with their fields, the rows, and the actions, as a page of Markdown.")
final class RulesFactsCommand implements Callable<Integer> {

    @Mixin
    private Languages languages = new Languages();

    @Option(names = "--stage", paramLabel = "NAME", description = "One stage, such as quality (default: all).")
    private @Nullable String name;

    @Override
    public Integer call() {
        var terminal = languages.terminal();
        var stages = Arrays.stream(Stage.values())
                .filter(stage -> name == null || stage.folder().equals(name))
                .toList();
        if (stages.isEmpty()) {
            terminal.problems(List.of(unknown(String.valueOf(name))));
            return ExitCode.USAGE.code();
        }
        new FactReference(terminal.language()).lines(stages).forEach(terminal::print);
        return ExitCode.DONE.code();
    }

    private static Problem unknown(String word) {
        var names = Arrays.stream(Stage.values()).map(Stage::folder).toList();
        return Problem.error(
                "rules.no-stage",
                "--stage",
                new Text("没有阶段“%s”".formatted(word), "there is no stage `%s`".formatted(word)),
                Nearest.to(word, names)
                        .map(near -> new Text("是否想写“%s”?".formatted(near), "did you mean `%s`?".formatted(near)))
                        .orElse(new Text("可用:" + String.join("、", names), "use one of " + String.join(", ", names))));
    }
}
