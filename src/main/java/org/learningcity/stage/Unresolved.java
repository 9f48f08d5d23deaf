package org.learningcity.stage;

import java.util.List;
import org.learningcity.observation.Reason;

/**
 * An indicator for which nothing can be used.
 *
 * @param candidate says why
 * @param rubric what rubric steps are worth, for a judged indicator
 */
public record Unresolved(Candidate.Absent candidate, Rubric rubric) implements Given {

    @Override
    public String key() {
        return Keys.resolved(place(), period(), code());
    }

    @Override
    public String place() {
        return candidate.place();
    }

    @Override
    public int period() {
        return candidate.period();
    }

    @Override
    public String code() {
        return candidate.code();
    }

    public Reason reason() {
        return candidate.reason();
    }

    public GapReason gapReason() {
        return candidate.gap().gapReason();
    }

    public boolean judged() {
        return candidate.gap().judged();
    }

    @Override
    public List<String> from() {
        return List.of(candidate.key());
    }

    @Override
    public Particulars particulars() {
        return Particulars.of("kind", CandidateKind.ABSENT.name(), "reason", reason().name());
    }
}
