package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.learningcity.ruleset.drools.RuleFiles.ANY;
import static org.learningcity.ruleset.drools.RuleFiles.FIRST;
import static org.learningcity.ruleset.drools.RuleFiles.NOTE;
import static org.learningcity.ruleset.drools.RuleFiles.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.SmallRuleSet;

/** Rule files that depart from the form of rule files are refused, each problem with file, line and advice. */
class RejectedRulesTests {

    private static final String WITH_ATTRIBUTE = """
            rule "a"
                %s
            when
                $d : CitedDecision()
            then
                findings.note( $d, "too-high" );
            end
            """;

    @TempDir
    Path folder;

    private List<Problem> problems(String rules) {
        return RuleFiles.problems(
                SmallRuleSet.in(folder).quality("a.drl", rules).read(), folder);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments(rule("a", "$d : CitedDecision( cited", NOTE), FIRST + 3),
                arguments(rule("a", "$d : CitedDecision( period > )", NOTE), FIRST + 2),
                arguments(rule("a", ANY, NOTE).replace("when", "wenn"), FIRST + 1),
                arguments(rule("a", ANY, NOTE).replace("\nend\n\n", "\n"), FIRST + 5),
                arguments(rule("a", ANY, "findings.note( $d, “too-high” );"), FIRST + 4),
                arguments(rule("a", ANY, "findings.note( $d, \"too-high\" )\uff1b"), FIRST + 4),
                arguments(rule("a", "$d : CitedDecision\uff08 cited )", NOTE), FIRST + 2));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void syntaxErrorNamesItsLine(String rules, int line) {
        assertThat(problems(rules)).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("rules.syntax");
            assertThat(problem.where()).startsWith("quality/a.drl:" + line);
            assertThat(problem.message().en()).doesNotContain("null Package").doesNotContain("\n");
        });
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                arguments("rules.import", FIRST, "import java.util.List\n" + rule("a", ANY, NOTE)),
                arguments("rules.global", FIRST, "global java.util.List list\n" + rule("a", ANY, NOTE)),
                arguments("rules.declaration", 1, "declare Word\n  text : String\nend\n" + rule("a", ANY, NOTE)),
                arguments("rules.declaration", 1, "function int one() { return 1; }\n" + rule("a", ANY, NOTE)),
                arguments("rules.declaration", 1, "import function java.lang.System.exit\n" + rule("a", ANY, NOTE)),
                arguments("rules.attribute", FIRST, WITH_ATTRIBUTE.formatted("salience 10")),
                arguments("rules.attribute", FIRST, WITH_ATTRIBUTE.formatted("no-loop true")),
                arguments("rules.attribute", FIRST, WITH_ATTRIBUTE.formatted("dialect \"mvel\"")),
                arguments(
                        "rules.attribute", FIRST, "query everything\n  CitedDecision()\nend\n" + rule("a", ANY, NOTE)),
                arguments("rules.consequence", FIRST + 4, rule("a", ANY, "modify( $d ) { };")),
                arguments("rules.consequence", FIRST + 4, rule("a", ANY, NOTE + " System.exit( 1 );")),
                arguments("rules.consequence", FIRST + 4, rule("a", ANY, "insert( $d );")),
                arguments("rules.escape", 1, rule("a", ANY, "findings.note( $d, \"\\u0041\" );")));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void whatARuleFileMayNotHoldIsNamedWithItsLine(String code, int line, String rules) {
        assertThat(problems(rules)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where()).isEqualTo("quality/a.drl:" + line);
            assertThat(problem.advice().zh()).isNotEmpty();
            assertThat(problem.advice().en()).isNotEmpty();
        });
    }

    @Test
    void packageIsTheFolder() {
        var set = SmallRuleSet.in(folder).with("scoring/a.drl", "package quality\n");

        assertThat(RuleFiles.problems(set.read(), folder)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("rules.package");
            assertThat(problem.where()).isEqualTo("scoring/a.drl:1");
            assertThat(problem.advice().en()).isEqualTo("write package scoring");
        });
    }

    @Test
    void unknownMessageSuggestsTheNearest() {
        assertThat(problems(rule("a", ANY, "findings.note( $d, \"to-high\" );")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("rules.unknown-message");
                    assertThat(problem.message().en()).isEqualTo("messages.csv has no message `to-high`");
                    assertThat(problem.advice().en()).isEqualTo("did you mean `too-high`?");
                });
    }

    @Test
    void rulesOfAStageHaveDifferentNamesAcrossItsFiles() {
        var set = SmallRuleSet.in(folder)
                .quality("a.drl", rule("one", ANY, NOTE))
                .quality("b.drl", rule("two", ANY, NOTE) + rule("one", ANY, NOTE));

        assertThat(RuleFiles.problems(set.read(), folder)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("rules.repeated-name");
            assertThat(problem.where()).isEqualTo("quality/b.drl:" + (FIRST + 7));
            assertThat(problem.message().en()).contains("`one`", "quality/a.drl:" + FIRST);
        });
    }

    @Test
    void problemsOfAllFilesComeAtOnceInTheirOrder() {
        var set = SmallRuleSet.in(folder)
                .quality("b.drl", rule("two", ANY, "findings.note( $d, \"nothing\" );"))
                .quality("a.drl", rule("one", "$d : CitedDecision(", NOTE))
                .with("scoring/c.drl", "package scoring\nimport java.util.List\n");

        assertThat(RuleFiles.problems(set.read(), folder))
                .extracting(problem -> problem.where().replaceAll(":.*", ""))
                .containsExactly("quality/a.drl", "quality/b.drl", "scoring/c.drl");
    }
}
