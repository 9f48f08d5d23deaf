package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcity.ruleset.drools.RuleFiles.ANY;
import static org.learningcity.ruleset.drools.RuleFiles.FIRST;
import static org.learningcity.ruleset.drools.RuleFiles.NOTE;
import static org.learningcity.ruleset.drools.RuleFiles.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.SmallRuleSet;

/** What the compiler finds in rules that went past the gate is said of the rule, not of the program made from it. */
class CompilerMessagesTests {

    @TempDir
    Path folder;

    private List<Problem> problems(String rules) {
        var set = SmallRuleSet.in(folder)
                .quality("a.drl", rule("first", ANY, NOTE))
                .quality("b.drl", rule("second", ANY, NOTE) + rules);
        try {
            RuleFiles.compilePastGate(set.read(), folder);
            return List.of();
        } catch (RuleSetRejected e) {
            return e.problems();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$d : CitedDecison()                        | findings.note( $d, \"too-high\" );  | CitedDecison",
                "$d : CitedDecision( sited )                | findings.note( $d, \"too-high\" );  | sited",
                "$d : CitedDecision( decision.grad == \"B\" ) | findings.note( $d, \"too-high\" );  | grad",
                "$d : Report( limits.hardMx > 1 )           | findings.note( $d, \"too-high\" );  | hardMx",
                "$d : CitedDecision( cited == 3 )           | findings.note( $d, \"too-high\" );  | int",
                "$d : Report( status == Status.OFICIAL )    | findings.note( $d, \"too-high\" );  | OFICIAL",
                "$d : CitedDecision()                       | findings.note( 3, \"too-high\" );   | int",
                "$d : CitedDecision()                       | findings.noted( $d, \"too-high\" ); | noted",
                "$d : CitedDecision()                       | findings.note( $x, \"too-high\" );  | $x",
            })
    void problemNamesTheRulesLineAndTheWord(String condition, String action, String word) {
        var problems = problems(rule("third", condition, action));

        var begins = FIRST + 7;
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.where())
                    .matches("quality/b\\.drl:(%d|%d|%d)(:\\d+)?".formatted(begins, begins + 2, begins + 4));
            assertThat(problem.message().en()).contains(word);
            assertThat(problem.message().zh()).contains(word);
        });
    }

    @Test
    void nothingOfTheProgramMadeFromRulesShows() {
        assertThat(problems(rule("third", ANY, "findings.note( 3, \"too-high\" );")))
                .allSatisfy(problem -> assertThat(problem.message().en())
                        .doesNotContain("Java source")
                        .doesNotContain("Lambda")
                        .doesNotContain("stacktrace"));
    }

    @Test
    void everyRuleThatDoesNotCompileIsNamed() {
        var rules = rule("third", "$d : CitedDecison()", NOTE)
                + rule("fourth", "$d : CitedDecision( sited )", NOTE)
                + rule("fifth", ANY, "findings.note( 3, \"too-high\" );");

        assertThat(problems(rules)).hasSize(3);
    }
}
