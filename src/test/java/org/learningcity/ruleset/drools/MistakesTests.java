package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.stage.Stage;

/**
 * Mistakes that people make, one a file under {@code src/test/resources/mistakes}, each with what is to be said of it and where:
 * {@code // expect: code line:column} and the sentences in both languages, at the end of the file.
 */
class MistakesTests {

    private static final Path FOLDER = Path.of("src/test/resources/mistakes");
    private static final String EXPECT = "// expect: ";
    private static final RuleSet RULE_SET = RuleSetFolder.read(FOLDER);
    private static final RuleGate GATE = new RuleGate(RULE_SET, Layers.ALL);

    @TestFactory
    Stream<DynamicTest> everyMistakeIsNamedWhereItIs() {
        return RULE_SET.rules().stream().map(file -> dynamicTest(file.path(), () -> check(file)));
    }

    private static void check(RuleFile file) {
        var written = written(file);
        var expected = file.text().substring(written.text().length());

        var problems = GATE.check(written).problems();

        assertThat(problems.isEmpty() ? EXPECT + "nothing\n" : said(problems, file.path()))
                .isEqualTo(expected);
    }

    private static RuleFile written(RuleFile file) {
        return RuleFile.written(
                file.stage(), file.path(), file.text().substring(0, file.text().indexOf(EXPECT)));
    }

    private static String said(List<Problem> problems, String file) {
        return problems.stream()
                .map(problem -> EXPECT
                        + (problem.refuses() ? "" : "warning ")
                        + problem.code()
                        + " "
                        + problem.where().replace(file + ":", "")
                        + "\n//   zh: "
                        + problem.message().zh()
                        + " → "
                        + problem.advice().zh()
                        + "\n//   en: "
                        + problem.message().en()
                        + " → "
                        + problem.advice().en()
                        + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void everySentenceIsOneLineInBothLanguagesAndNamesNoPartOfTheProgram() {
        var problems = RULE_SET.rules().stream()
                .flatMap(file -> GATE.check(written(file)).problems().stream())
                .toList();

        assertThat(problems)
                .hasSizeGreaterThan(100)
                .allSatisfy(problem -> assertThat(Stream.of(problem.message(), problem.advice()))
                        .allSatisfy(text -> {
                            assertThat(text.zh()).containsPattern("\\p{IsHan}").doesNotContain("\n");
                            assertThat(text.en()).isNotEmpty().doesNotContain("\n", "viable alternative", "Exception");
                        }));
    }

    @Test
    void everyKindOfProblemIsShownByAMistake() {
        assertThat(RULE_SET.rules().stream()
                        .flatMap(file -> GATE.check(written(file)).problems().stream())
                        .map(Problem::code))
                .contains(
                        "rules.action",
                        "rules.and-or",
                        "rules.annotation",
                        "rules.argument",
                        "rules.attribute",
                        "rules.binding",
                        "rules.bracket",
                        "rules.character",
                        "rules.code",
                        "rules.column",
                        "rules.comment",
                        "rules.condition",
                        "rules.consequence",
                        "rules.declaration",
                        "rules.dollar",
                        "rules.end",
                        "rules.enum",
                        "rules.escape",
                        "rules.fact",
                        "rules.field",
                        "rules.full-width",
                        "rules.global",
                        "rules.hidden-character",
                        "rules.import",
                        "rules.join",
                        "rules.message-word",
                        "rules.name",
                        "rules.nesting",
                        "rules.null",
                        "rules.number",
                        "rules.operator",
                        "rules.package",
                        "rules.quote",
                        "rules.row-not-asked",
                        "rules.semicolon",
                        "rules.syntax",
                        "rules.then",
                        "rules.too-many",
                        "rules.type",
                        "rules.unknown-message",
                        "rules.unused-binding",
                        "rules.when");
    }

    @Test
    void shippedRulesHaveNoProblem() {
        for (var name : List.of("cn-learning-city", "hdi")) {
            var ruleSet = RuleSetFolder.read(Path.of("rules", name));
            var sources = RuleSources.parse(ruleSet, Layers.ALL);

            assertThat(sources.problems()).isEmpty();
            assertThat(sources.rules())
                    .hasSizeGreaterThan(10)
                    .allSatisfy(rule -> assertThat(rule.metadata()).containsKeys("title", "owner", "reference"));
            assertThat(sources.files()).extracting(RuleFile::stage).contains(Stage.SCORING);
        }
    }
}
