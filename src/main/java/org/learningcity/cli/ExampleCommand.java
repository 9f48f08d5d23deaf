package org.learningcity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Assesses both example workbooks with the rule set of Chinese learning cities. */
@Command(
        name = "example",
        mixinStandardHelpOptions = true,
        description = "Assess the two example workbooks, print the results and write them to target/assessments.")
final class ExampleCommand implements Callable<Integer> {

    @Mixin
    private Languages languages = new Languages();

    @Override
    public Integer call() throws IOException {
        var terminal = languages.terminal();
        var rules = new RuleSets(Path.of("rules", "cn-learning-city"));
        var published = new AssessCommand(
                rules,
                List.of(Path.of("fixtures", "eight-cities-published.xlsx")),
                List.of(2017, 2018, 2020),
                Path.of("target", "assessments", "eight-cities-published"));
        var illustrative = new AssessCommand(
                rules,
                List.of(Path.of("fixtures", "eight-cities-illustrative.xlsx")),
                List.of(),
                Path.of("target", "assessments", "eight-cities-illustrative"));
        terminal.print(terminal.say(
                "== 八城市公开数据:已知什么,还缺什么 ==", "== Eight cities, published figures: what is known and what is missing =="));
        var first = published.run(terminal);
        terminal.print("");
        terminal.print(terminal.say(
                "== 八个虚构城市(示意数据):全貌 ==", "== Eight invented cities (illustrative data): the whole picture =="));
        var second = illustrative.run(terminal);
        return Math.max(first.code(), second.code());
    }
}
