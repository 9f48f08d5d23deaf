package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

/** Rules that wait for a row that no table holds today, shown on a copy of the rule set that holds it. */
class RulesNoRowReachesTests {

    /** Ids of these rules, by rule set. */
    static final Map<String, Set<String>> WAITING = Map.of(
            "cn-learning-city",
            Set.of("aggregation/weighted geometric mean", "scoring/no goalposts", "scoring/no rubric"),
            "hdi",
            Set.of("scoring/no goalposts"));

    @TempDir
    private Path folder;

    @Test
    void anElementMayBeAGeometricMean() {
        var result = run("cn-learning-city", "aggregation", table -> table + "4.3,GEOMETRIC,,,EXPERT,test,,\n", """
                rules: aggregation/means.drl
                cases:
                  - name: 一项为零则几何平均为零
                    given:
                      observations: [{indicator: 4.3.4, value: 60, unit: "%"}]
                      filled: [{node: 4.3, at: best}]
                    expect:
                      scores: [{node: 4.3, score: 0, low: 0, high: 0}]
                """);
        assertThat(result.differences()).isEmpty();
        assertThat(result.fired()).contains("aggregation/weighted geometric mean");
    }

    @Test
    void anIndicatorWithoutGoalpostsHasNoScore() {
        var result = run("cn-learning-city", "goalposts", table -> without(table, "2.2.6,"), """
                rules: scoring/goalposts.drl
                cases:
                  - name: 没有标杆值
                    given:
                      observations: [{indicator: 2.2.6, value: 20, unit: "%"}]
                    expect:
                      scores: [{node: 2.2.6, unscored: no-goalposts, low: 0, high: 100}]
                """);
        assertThat(result.differences()).isEmpty();
        assertThat(result.fired()).contains("scoring/no goalposts");
    }

    @Test
    void aJudgedIndicatorWithoutRubricHasNoScore() {
        var result = run("cn-learning-city", "rubric", table -> without(table, "*,"), """
                rules: scoring/rubric.drl
                cases:
                  - name: 没有评分细则
                    given:
                      reviews: [{indicator: 1.3.2, reviewer: 甲, step: 0}, {indicator: 1.3.2, reviewer: 乙, step: 0}]
                    expect:
                      scores: [{node: 1.3.2, unscored: no-rubric, low: 0, high: 100}]
                """);
        assertThat(result.differences()).isEmpty();
        assertThat(result.fired()).contains("scoring/no rubric");
    }

    @Test
    void anIndexWithoutGoalpostsHasNoScore() {
        var result = run("hdi", "goalposts", table -> without(table, "LE,"), """
                rules: scoring/goalposts.drl
                cases:
                  - name: no goalposts
                    given:
                      observations: [{indicator: LE, value: 80}]
                    expect:
                      scores: [{node: LE, unscored: no-goalposts}]
                """);
        assertThat(result.differences()).isEmpty();
        assertThat(result.fired()).contains("scoring/no goalposts");
    }

    private static String without(String table, String beginning) {
        return String.join(
                        "\n",
                        table.lines()
                                .filter(line -> !line.startsWith(beginning))
                                .toList())
                + "\n";
    }

    private CaseResult run(String name, String table, UnaryOperator<String> change, String text) {
        try {
            var copy = copied(Path.of("rules", name), folder.resolve(name));
            var file = copy.resolve("tables").resolve(table + ".csv");
            Files.writeString(file, change.apply(Files.readString(file)));
            var ruleSet = RuleSetFolder.read(copy);
            var problems = new ArrayList<Problem>();
            var cases = RuleCases.parse("cases/waiting.yaml", text, ruleSet, problems);
            assertThat(problems).isEmpty();
            var rules = DroolsRuleEngine.keepingIn(folder.resolve("forms")).compile(ruleSet);
            return new CaseRunner(ruleSet, rules).run(cases.get(0));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path copied(Path from, Path to) throws IOException {
        List<Path> files;
        try (var found = Files.walk(from)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (var file : files) {
            var target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return to;
    }
}
