package org.learningcity.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;
import org.learningcity.observation.Definition;
import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.Place;
import org.learningcity.observation.Position;
import org.learningcity.observation.Provenance;
import org.learningcity.observation.Reason;
import org.learningcity.observation.Snapshot;
import org.learningcity.observation.Status;
import org.learningcity.ruleset.RulesContradict;
import org.learningcity.ruleset.SmallRuleSet;

/** Two conclusions that exclude each other are an error that names both rules; there is no last-one-wins. */
class RulesContradictTests {

    private static final String SCORING = """
            package scoring

            import org.learningcity.stage.*
            global Scores scores

            rule "%s" @title( "a" ) @owner( "b" ) @reference( "c" )
            when
                $u : Unresolved( period > %d )
            then
                scores.unscored( $u );
            end
            """;

    @TempDir
    Path folder;

    private static Snapshot onePlace() {
        var place = new Place("甲市", Text.same("甲市"), "", "", "", "", Validity.ALWAYS, Position.NOWHERE);
        var gap = new Observation(
                "甲市",
                2020,
                "1.1",
                new ObservedValue.Missing(Reason.PENDING, ""),
                "",
                Definition.UNSTATED,
                Provenance.UNSTATED,
                Status.OFFICIAL,
                "",
                Position.NOWHERE);
        return new Snapshot(List.of(place), List.of(gap), List.of(), List.of(), List.of());
    }

    private TestRuleSet rules(int secondHoldsAfter) {
        return TestRuleSet.of(SmallRuleSet.in(folder)
                .with("scoring/a.drl", SCORING.formatted("first", 2000))
                .with("scoring/b.drl", SCORING.formatted("second", secondHoldsAfter))
                .folder());
    }

    @Test
    void twoScoresForOneIndicatorNameBothRulesAndTheirFiles() {
        var rules = rules(2001);

        var thrown = catchThrowableOfType(RulesContradict.class, () -> rules.assess(onePlace()));

        assertThat(thrown).hasMessageContaining("`first`").hasMessageContaining("`second`");
        assertThat(thrown.problem().message().en())
                .contains("score:甲市/2020/1.1")
                .contains("scoring/a.drl:6")
                .contains("scoring/b.drl:6");
        assertThat(thrown.problem().message().zh()).contains("first", "second");
    }

    @Test
    void rulesThatNeverHoldTogetherDoNotContradict() {
        assertThat(rules(2020).assess(onePlace()).node("甲市", 2020, "1.1"))
                .hasValueSatisfying(node -> assertThat(node.unscoredReason()).isEqualTo("PENDING"));
    }
}
