package org.learningcity.stage;

import static org.learningcity.framework.Figures.plain;

import java.util.List;
import org.learningcity.observation.Status;

/**
 * A finished indicator, before its gate.
 *
 * @param scored whether it has a score
 * @param kind how its value came about
 * @param completeness how much its value counts as evidence, 0 to 1
 * @param gate what it needs before its score is shown
 */
public record Leaf(
        String place,
        int period,
        String code,
        boolean scored,
        CandidateKind kind,
        Status status,
        double completeness,
        Gate gate)
        implements Given {

    @Override
    public String key() {
        return Keys.of("leaf", place, period, code);
    }

    @Override
    public List<String> from() {
        return List.of(Keys.score(place, period, code));
    }

    @Override
    public Particulars particulars() {
        return Particulars.of("kind", kind.name(), "status", status.name(), "completeness", plain(completeness));
    }
}
