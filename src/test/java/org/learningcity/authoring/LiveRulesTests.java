package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

/** One revision is live; whoever began with another goes on with it. */
class LiveRulesTests {

    @TempDir
    Path folder;

    private RuleEngine engine;
    private Revision first;
    private Revision second;

    @BeforeEach
    void twoRevisions() {
        engine = DroolsRuleEngine.keepingIn(folder.resolve("forms"));
        first = revision("first");
        second = revision("second");
    }

    private Revision revision(String title) {
        var ruleSet = SmallRuleSet.in(folder.resolve(title))
                .with("messages.csv", "key,zh,en,advice_zh,advice_en\nhigh,%s,%s,,\n".formatted(title, title))
                .read();
        return new Revision(ruleSet, engine.compile(ruleSet), engine.version());
    }

    @Test
    void leaseKeepsItsRevisionWhileAnotherGoesLive() {
        var live = new LiveRules(first);
        try (var lease = live.lease()) {
            live.swap(second);

            assertThat(lease.revision()).isSameAs(first);
            assertThat(live.current()).isSameAs(second);
            assertThat(live.leaving()).isEqualTo(1);
        }
        assertThat(live.leaving()).isZero();
    }

    @Test
    void supersededRevisionThatNobodyUsesIsLetGoAtOnce() {
        var live = new LiveRules(first);

        live.swap(second);

        assertThat(live.leaving()).isZero();
    }

    @Test
    void leaseGivenBackTwiceCountsOnce() {
        var live = new LiveRules(first);
        var kept = live.lease();
        var other = live.lease();
        other.close();
        other.close();
        live.swap(second);

        assertThat(live.leaving()).isEqualTo(1);
        kept.close();
        assertThat(live.leaving()).isZero();
    }
}
