package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.SmallRuleSet;

/** What the gate said of a file is said again only while everything that it rests on is the same. */
class SeenFilesTests {

    private static final String OF_AN_INDICATOR = "$d : CitedDecision( code == \"1.10\" )";
    private static final String INDICATORS = """
            code,parent,title_zh,title_en,wants,uom,direction,wording
            1.1,ALL,参与率,Participation,NUMBER,%,HIGHER_IS_BETTER,NAMED
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path compiled;

    private SmallRuleSet rules;
    private RuleEngine engine;

    @BeforeEach
    void passOnce() {
        engine = DroolsRuleEngine.keepingIn(compiled);
        rules = SmallRuleSet.in(folder).quality("a.drl", RuleFiles.rule("a", OF_AN_INDICATOR, RuleFiles.NOTE));
        assertThat(engine.check(rules.read())).isEmpty();
    }

    @Test
    void sentenceThatIsGoneIsMissed() {
        rules.with("messages.csv", "key,zh,en,advice_zh,advice_en\ntoo-low,过低,too low,,\n");
        assertThat(engine.check(rules.read())).isNotEmpty().allMatch(Problem::refuses);
    }

    @Test
    void indicatorThatIsGoneIsMissed() {
        rules.with("indicators.csv", INDICATORS);
        assertThat(engine.check(rules.read())).isNotEmpty().allMatch(Problem::refuses);
    }

    @Test
    void changedFileIsLookedAtAgain() {
        rules.quality("a.drl", RuleFiles.rule("a", "eval( true )", RuleFiles.NOTE));
        assertThat(engine.check(rules.read())).isNotEmpty().allMatch(Problem::refuses);
    }

    @Test
    void sameTextInAnotherFileIsSaidToStandThere() {
        rules.without("quality/a.drl").quality("b.drl", RuleFiles.rule("a", OF_AN_INDICATOR, RuleFiles.NOTE));
        assertThat(engine.compile(rules.read()).rules())
                .extracting(rule -> rule.file())
                .containsExactly("quality/b.drl");
    }

    @Test
    void whatWasSaidIsSaidAgain() {
        rules.quality("a.drl", RuleFiles.rule("a", "eval( true )", RuleFiles.NOTE));
        var first = engine.check(rules.read());
        assertThat(engine.check(rules.read())).isEqualTo(first);
    }

    @Test
    void theOldestIsForgotten() {
        var remembered = new Remembered<Integer>(2);
        remembered.of("a", () -> 1);
        remembered.of("b", () -> 2);
        remembered.of("c", () -> 3);
        assertThat(remembered.of("a", () -> 4)).isEqualTo(4);
        assertThat(remembered.of("c", () -> 5)).isEqualTo(3);
    }
}
