package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.learningcity.ruleset.drools.RuleFiles.ANY;
import static org.learningcity.ruleset.drools.RuleFiles.NOTE;
import static org.learningcity.ruleset.drools.RuleFiles.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.ruleset.SmallRuleSet;

/** Rules look at facts and call their facade, and nothing else: whatever else they name is refused before it runs. */
class ConfinedRulesTests {

    @TempDir
    Path folder;

    private void assertRefused(String rules) {
        var ruleSet = SmallRuleSet.in(folder).quality("a.drl", rules).read();

        assertThat(RuleFiles.problems(ruleSet, folder))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.where()).startsWith("quality/a.drl:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drools.halt();",
                "drools.insert( $d );",
                "insert( $d );",
                "drools.getRule().getName();",
                "java.lang.Thread.sleep( 1 );",
                "if ( $d.cited() ) findings.note( $d, \"too-low\" );",
                "String key = \"x\"; findings.note( $d, key );",
                "findings.note( $d, $d.place() );",
                "findings.getClass().getName();",
                "Facades.of( null, null, 1 );",
            })
    void actionCallsItsFacadeOnly(String action) {
        assertRefused(rule("a", ANY, NOTE + " " + action));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$d : CitedDecision( Math.random() > 0.5 )",
                "$d : CitedDecision( System.currentTimeMillis() > 1 )",
                "$d : CitedDecision( java.lang.Thread.activeCount() > 0 )",
                "$d : CitedDecision( new java.io.File( \"x\" ).delete() )",
                "$d : CitedDecision( this.getClass().getName() != null )",
                "$d : CitedDecision()  eval( true )",
                "$d : CitedDecision()  String() from new java.io.File( \".\" ).list()",
                "$d : CitedDecision()  do[later]",
            })
    void conditionLooksAtFactsOnly(String condition) {
        assertRefused(rule("a", condition, NOTE));
    }

    @Test
    void secondActionUnderItsOwnNameIsRefused() {
        assertRefused(rule("a", ANY + "\n    do[later]", NOTE + "\nthen[later]\n    insert( 1 );"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$d : CitedDecision( place in ( \"a\", \"b\" ), kind not in ( \"VETO\" ) )",
                "$d : CitedDecision( place contains \"a\", period > 2000 || period < 1000 )",
                "$d : CitedDecision( !( cited && period > 2000 ), !cited || period <= 2000 )",
                "$d : CitedDecision( $p : place )\n    not Gap( place == $p, period >= 2000 )",
                "$d : CitedDecision( $p : place, $y : period )\n    exists Report( place == $p, period < $y )",
                "$d : CitedDecision( $p : place )\n    Report( place == $p, $c : code )\n    Gap( code == $c )",
                "$d : Report( limits.hasHardMin, amount < limits.hardMin || amount == -1.5 )",
                "$d : Report( status in ( Status.OFFICIAL, Status.ESTIMATED ), limits.ref.basis == Basis.LAW )",
            })
    void conditionsThatExpertsWriteCompile(String condition) {
        var ruleSet = SmallRuleSet.in(folder)
                .quality("a.drl", rule("a", condition, NOTE))
                .read();

        assertThatCode(() -> RuleFiles.compile(ruleSet, folder)).doesNotThrowAnyException();
    }
}
