package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;

/** An assessment of which no trace is written down, to measure what traces cost. The program does so only for the drafts in between of a preview. */
public final class WithoutReasons {

    private WithoutReasons() {}

    public static Assessment assess(RuleSet ruleSet, CompiledRules rules, Snapshot snapshot) {
        var handout = new Handout(snapshot, Request.EVERYTHING, ruleSet);
        var outcomes = new ArrayList<Handout.Written>();
        var ranking = new Way(
                        new Bench(ruleSet, rules, new TreeSet<>(snapshot.periods())),
                        Places.of(snapshot),
                        true,
                        Progress.NONE)
                .go(outcome -> new Handout.Written(outcome, List.of()), outcomes::add);
        var pin = new Assessment.Pin(ruleSet.name(), ruleSet.revision(), snapshot.hash(), "without reasons");
        return handout.of(outcomes, ranking, pin);
    }
}
