package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.learningcity.ruleset.drools.RuleFiles.ANY;
import static org.learningcity.ruleset.drools.RuleFiles.FIRST;
import static org.learningcity.ruleset.drools.RuleFiles.NOTE;
import static org.learningcity.ruleset.drools.RuleFiles.rule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.ruleset.Budget;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RulesStopped;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.stage.Stage;

/** With every other layer switched off, rules that do not come to an end are stopped, and the rule is named. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BudgetTests {

    private static final Budget BRIEF = new Budget(1_000, 500, Duration.ofMillis(300));
    private static final String ENDLESS = rule("endless", "Finding()\n    $d : CitedDecision()", NOTE);
    private static final int SECOND = FIRST + 7;

    @TempDir
    Path folder;

    private CompiledRules rules(String rules, Budget budget) {
        var set = SmallRuleSet.in(folder).quality("a.drl", rules).read();
        return new DroolsRuleEngine(new CompiledForms(folder.resolve("compiled")), Layers.only(Layer.BUDGET), budget)
                .compile(set);
    }

    private Problem stopped(String rules, Budget budget, int facts) {
        var compiled = rules(rules, budget);
        return catchThrowableOfType(RulesStopped.class, () -> compiled.run(Stage.QUALITY, RuleFiles.decisions(facts)))
                .problem();
    }

    private static void assertNames(Problem problem, int line, String name, String zh, String en) {
        assertThat(problem.where()).isEqualTo("quality/a.drl:" + line);
        assertThat(problem.message().zh()).contains("规则“" + name + "”", "place0", "quality", zh);
        assertThat(problem.message().en()).contains("rule `" + name + "`", "`place0`", "quality", en);
        assertThat(problem.refuses()).isTrue();
    }

    @Test
    void ruleThatFiresAgainAndAgainIsStoppedAndNamed() {
        var budget = new Budget(1_000, 1_000_000, Duration.ofHours(1));

        assertNames(
                stopped(rule("first", ANY, NOTE) + ENDLESS, budget, 1),
                SECOND,
                "endless",
                "一再成立,超过 1000 次",
                "fires again and again, more than 1000 times");
    }

    @Test
    void ruleThatConcludesTooMuchIsStoppedAndNamed() {
        assertNames(
                stopped(rule("first", ANY, NOTE) + ENDLESS, BRIEF, 1),
                SECOND,
                "endless",
                "得出的结论超过 500 条",
                "concludes more than 500 things");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while ( true ) { }",
                "for ( int i = 0; ; i++ ) { if ( i < 0 ) { continue; } }",
                "int i = 0; do { i++; } while ( i < 10 || i > 5 || true );",
                "Runnable again = () -> { while ( true ) { } }; again.run();",
                "while ( true ) { try { while ( true ) { } } catch ( Throwable t ) { } finally { } }",
                "class Again { int f( int i ) { try { return f( i + 1 ); } catch ( Error e ) { return f( i ); } } }"
                        + " new Again().f( 0 );",
                "new Object() { void again() { while ( true ) { } } }.again();",
                "int i = 0; while ( true ) { switch ( i % 3 ) { case 0: i = 1; continue; case 1: i = 2; continue; } }",
            })
    void actionThatNeverEndsIsStoppedAndNamed(String action) {
        assertNames(
                stopped(rule("first", ANY, NOTE) + rule("endless", ANY, action), BRIEF, 1),
                SECOND,
                "endless",
                "用时超过 0.3 秒",
                "takes more than 0.3 seconds");
    }

    @Test
    void conditionThatTakesTooLongIsStoppedAndNamed() {
        var pairs = "$a : CitedDecision()\n    $b : CitedDecision( place != $a.place )\n"
                + "    $d : CitedDecision( place != $a.place, place != $b.place, code != $a.code )";

        assertNames(
                stopped(rule("pairs", pairs, NOTE), BRIEF, 2_000),
                FIRST,
                "pairs",
                "用时超过 0.3 秒",
                "takes more than 0.3 seconds");
    }

    @Test
    void conclusionIsNoPlaceForALongText() {
        assertNames(
                stopped(rule("long", ANY, "findings.note( $d, \"x\".repeat( 100_000 ) );"), BRIEF, 1),
                FIRST,
                "long",
                "文字超过 2000 字",
                "too large (more than 2000 characters)");
    }

    @Test
    void nextRunHasABudgetOfItsOwn() {
        var rules = rules(rule("first", ANY, NOTE), new Budget(10, 10, Duration.ofMinutes(1)));

        for (var run = 0; run < 50; run++) {
            assertThat(rules.run(Stage.QUALITY, RuleFiles.decisions(10))).hasSize(10);
        }
        assertThat(catchThrowableOfType(RulesStopped.class, () -> rules.run(Stage.QUALITY, RuleFiles.decisions(11))))
                .isNotNull();
        assertThat(rules.run(Stage.QUALITY, RuleFiles.decisions(10))).hasSize(10);
    }
}
