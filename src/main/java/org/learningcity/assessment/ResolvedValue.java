package org.learningcity.assessment;

import java.util.OptionalDouble;
import org.learningcity.observation.Status;
import org.learningcity.stage.CandidateKind;

/**
 * The value used for an indicator (采用值), or why there is none.
 *
 * @param value in the indicator's unit, in the proxy's own unit, or a rubric step; empty when nothing is used
 * @param reason why nothing is used; empty when something is
 * @param proxy code of the series that stands in; empty when none does
 * @param excused whether the indicator is left out of the reckoning
 * @param evidenceFactor how much it counts as evidence, 0 to 1
 * @param origin key of what it was taken from
 * @param source where that was published
 * @param position the reported cell
 */
public record ResolvedValue(
        String place,
        int period,
        String code,
        CandidateKind kind,
        OptionalDouble value,
        String reason,
        String proxy,
        boolean excused,
        double evidenceFactor,
        Status status,
        String origin,
        String source,
        String position) {}
