package org.learningcity.authoring;

import java.util.List;
import java.util.Set;
import org.learningcity.assessment.Assessment;

/** What a case says must come of it, or must not. */
public sealed interface Expectation
        permits ExpectedAdvice,
                ExpectedCandidate,
                ExpectedFinding,
                ExpectedFiring,
                ExpectedResolved,
                ExpectedRow,
                ExpectedScore {

    /** Where {@code outcome} differs from it; none when it holds. */
    List<Difference> differences(Assessment outcome);

    /** Whether it looks at the reasons of the outcome, which must then be written down. */
    default boolean looksAtReasons() {
        return false;
    }

    /** The indicators and nodes it speaks of. */
    Set<String> codes();
}
