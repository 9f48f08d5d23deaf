package org.learningcity.impact;

import java.util.Optional;
import org.learningcity.assessment.ResolvedValue;

/**
 * Another value used for an indicator, or the same with another standing.
 *
 * @param before empty when the indicator is new
 * @param after empty when it is gone
 */
public record ValueChange(NodeKey key, Optional<ResolvedValue> before, Optional<ResolvedValue> after) {

    public Question question() {
        return Question.of(Facet.VALUE, key);
    }
}
