package org.learningcity.impact;

import java.util.Optional;
import org.learningcity.stage.Finding;

/**
 * A finding that is new, gone, or of another severity.
 *
 * @param before empty when it is new
 * @param after empty when it is gone
 */
public record FindingChange(Optional<Finding> before, Optional<Finding> after) {

    /** The finding as it is, or as it was where it is gone. */
    public Finding finding() {
        return after.or(() -> before).orElseThrow();
    }

    public Question question() {
        return new Question(
                Facet.FINDING, finding().place(), finding().period(), finding().key());
    }
}
