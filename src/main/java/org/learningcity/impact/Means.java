package org.learningcity.impact;

import java.util.Optional;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.RuleEngine;

/**
 * What a preview works with.
 *
 * @param data reads the data anew for rule sets between a base and a draft that read them differently
 * @param runs hears of every assessment that is made
 */
public record Means(RuleEngine engine, DataReading data, Runs runs) {

    /** Hears how many assessments of a preview are done. */
    @FunctionalInterface
    public interface Runs {
        void at(int done, int total);
    }

    /** With data that are read once, such as a stored snapshot. */
    public static Means of(RuleEngine engine, Snapshot snapshot) {
        return new Means(engine, ruleSet -> Optional.of(snapshot), (done, total) -> {});
    }
}
