package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.learningcity.ruleset.SmallRuleSet;

/** {@code rules test --isolated} of the jar: it starts itself once more for a rule set from somebody else. */
class IsolatedTestIT {

    @Test
    void honestRuleSetPassesInAProcessOfItsOwn() {
        var run = Program.HERE.run("rules", "test", "--isolated", "--rules", Path.of("rules", "hdi"), "--lang", "en");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("hdi:", "cases hold", "revision");
    }

    @Test
    void hostileRuleSetIsRefusedWithItsPlace() throws IOException {
        var draft = SmallRuleSet.in(Program.fresh("draft")).quality("a.drl", """
                rule "hostile"
                when
                    $d : Report()
                then
                    System.exit( 0 );
                end
                """);

        var run = Program.HERE.run("rules", "test", "--isolated", "--rules", draft.folder(), "--lang", "zh");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("quality/a.drl:10", "System.exit");
    }

    @Test
    void insideOfTheProcessIsNoCommandForPeople() {
        assertThat(Program.HERE.run("--help").out()).doesNotContain("draft-worker");
    }
}
