package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RulesContradict;

/**
 * Takes data through the five stages, place by place on several threads: quality and resolution, then the statistics of
 * peers over all places, then scoring, aggregation and diagnosis.
 *
 * <p>Every place goes the whole way, whatever is asked for, because ranks and peers look at all of them; the request only
 * chooses what is handed out.
 */
public final class Assessor {

    private final RuleSet ruleSet;
    private final CompiledRules rules;
    private final String engine;

    /**
     * Assesses by one revision.
     *
     * @param engine version of the rule engine, part of what pins an assessment
     */
    public Assessor(RuleSet ruleSet, CompiledRules rules, String engine) {
        this.ruleSet = ruleSet;
        this.rules = rules;
        this.engine = engine;
    }

    /**
     * Assesses {@code snapshot}.
     *
     * @throws RulesContradict when two rules conclude what excludes each other
     * @throws org.learningcity.ruleset.RulesStopped when rules use up their budget
     */
    public Assessment assess(Snapshot snapshot, Request request, Progress progress) {
        var handout = new Handout(snapshot, request, ruleSet);
        var written = new ArrayList<Handout.Written>();
        var ranking = way(Places.of(snapshot), true, progress).go(handout::written, written::add);
        return handout.of(written, ranking, pin(snapshot));
    }

    /**
     * Assesses places that need not fit into memory together: of a place that was handed over nothing stays but its part in
     * the statistics. The digits are those of {@link #assess}; quality and resolution are done twice for it.
     *
     * @param form made of each place, on several threads
     * @param taker receives what was made, in the order of the places, on the calling thread
     * @return how the places stand to each other
     * @throws RulesContradict when two rules conclude what excludes each other
     */
    public <R> Ranking stream(Places places, Function<PlaceOutcome, R> form, Consumer<R> taker, Progress progress) {
        return way(places, false, progress).go(form, taker);
    }

    private Way way(Places places, boolean keeping, Progress progress) {
        return new Way(new Bench(ruleSet, rules, places.periods()), places, keeping, progress);
    }

    private Assessment.Pin pin(Snapshot snapshot) {
        return new Assessment.Pin(ruleSet.name(), ruleSet.revision(), snapshot.hash(), engine);
    }
}
