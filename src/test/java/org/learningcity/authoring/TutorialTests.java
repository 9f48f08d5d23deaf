package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

/** The exercises of the tutorial: none is done in the rules as they are, each is done by what the tutorial says. */
class TutorialTests {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```$");
    private static final String MADE_UP = ",,,DEMONSTRATION,练习 exercise,,\n";

    @TempDir
    private static Path forms;

    @TempDir
    private Path folder;

    private Path rules;
    private ExerciseCheck check;

    @BeforeEach
    void copyTheRules() throws IOException {
        copy(Path.of("rules"), folder);
        rules = folder.resolve("cn-learning-city");
        check = new ExerciseCheck(rules, DroolsRuleEngine.keepingIn(forms));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private void edit(String file, String old, String changed) throws IOException {
        var path = rules.resolve(file);
        var text = Files.readString(path);
        assertThat(text).containsOnlyOnce(old);
        Files.writeString(path, text.replace(old, changed));
    }

    private void add(String file, String line) throws IOException {
        var path = rules.resolve(file);
        var text = Files.exists(path) ? Files.readString(path) : "";
        Files.writeString(path, text + line);
    }

    private List<Problem> missing(int number) {
        return check.missing(Exercise.all().get(number - 1));
    }

    @Test
    void noExerciseIsDoneBeforehandAndEachSaysWhatIsMissing() {
        assertThat(Exercise.all()).hasSize(10).allSatisfy(exercise -> {
            assertThat(exercise.title().zh()).isNotEmpty();
            assertThat(exercise.goal().en()).isNotEmpty();
            assertThat(check.missing(exercise))
                    .as("exercise %d", exercise.number())
                    .isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/tutorial.md", "docs/tutorial.zh-CN.md"})
    void everyExerciseIsDoneByWhatTheTutorialSays(String tutorial) throws IOException {
        tables();
        sentences(Files.readString(Path.of(tutorial)));

        for (var exercise : Exercise.all()) {
            assertThat(check.missing(exercise))
                    .as("exercise %d", exercise.number())
                    .isEmpty();
        }
    }

    private void tables() throws IOException {
        edit("tables/limits.csv", "\n2.2.5,*,0,100,", "\n2.2.5,*,0,120,");
        add("tables/limits.csv", "2.2.5,西部,0,150,50,5,3" + MADE_UP);
        edit(
                "tables/goalposts.csv",
                "grade I annual limit,2016,,STANDARD,GB 3095-2012 环境空气质量标准",
                "grade I annual limit,2016,2030,STANDARD,GB 3095-2012 环境空气质量标准");
        add("tables/goalposts.csv", "4.1.5,*,*,75,25,15,LINEAR,,,2031,,DEMONSTRATION,练习 exercise,,\n");
        edit("tables/weights.csv", "\n2.2.3,西部,22,", "\n2.2.3,西部,26,");
        edit("tables/weights.csv", "\n2.2.4,西部,22,", "\n2.2.4,西部,18,");
        edit(
                "tables/proxies.csv",
                "\n1.4.3,PX-1.4.3-1,*,*,SUBSTITUTE,1,元/人,OWN,0,,8,LINEAR,,,,,0.7,,,,2025",
                "\n1.4.3,PX-1.4.3-1,*,*,SUBSTITUTE,1,元/人,OWN,0,,8,LINEAR,,,,,0.7,练习 exercise,2026-11-01,,2025");
        edit("tables/grades.csv", "*,A,示范,Exemplary,85,", "*,A,示范,Exemplary,88,");
        edit("tables/grades.csv", "*,B,良好,Good,75,", "*,B,良好,Good,78,");
    }

    private void sentences(String tutorial) throws IOException {
        add("messages.csv", "exercise-estimate,{code} 为估计数,{code} is an estimate,请确认,please confirm\n");
        add("messages.csv", "exercise-far-from-target,{code} 离目标太远,{code} is far from its target,,\n");
        var blocks =
                BLOCK.matcher(tutorial).results().map(block -> block.group(1)).toList();
        var written = blocks.stream()
                .filter(block -> block.startsWith("规则：") || block.startsWith("rule:"))
                .toList();
        assertThat(written).hasSize(2);
        add("quality/my_check.rule", written.get(0));
        add("diagnosis/my_advice.rule", written.get(1));
        add(
                "cases/my_rules.yaml",
                blocks.stream()
                        .filter(block -> block.startsWith("rules: "))
                        .findFirst()
                        .orElseThrow());
        add("cases/my_advice.yaml", """
                rules: diagnosis/my_advice.rule
                cases:
                  - name: 目标到期未达
                    given:
                      observations: [{indicator: 2.1.1, period: 2020, value: 84.9, unit: "%", definition: 全市, source: 统计年鉴}]
                    expect:
                      advice: [{node: 2.1.1, period: 2020, message: exercise-far-from-target}]
                  - name: 目标已经达到
                    given:
                      observations: [{indicator: 2.1.1, period: 2020, value: 85, unit: "%", definition: 全市, source: 统计年鉴}]
                    expect:
                      no_advice: [{node: 2.1.1, period: 2020, message: exercise-far-from-target}]
                """);
    }

    @Test
    void rowThatIsNearIsNamed() throws IOException {
        add("tables/limits.csv", "2.2.5,中部,0,150,50,5,3" + MADE_UP);

        assertThat(missing(2))
                .filteredOn(problem -> problem.code().equals("exercise.row"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.advice().zh()).contains("2.2.5/"));
    }

    @Test
    void ruleSetThatCannotBeReadSaysWhy() throws IOException {
        edit("tables/limits.csv", "\n2.2.5,*,0,100,", "\n2.2.5,*,0,12O,");

        assertThat(missing(1)).extracting(Problem::code).contains("table.cell");
    }
}
