package org.learningcity.workbook;

import java.util.List;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.Problem;

/**
 * What was read from files of data.
 *
 * @param snapshot the data; only of use when no problem refuses them
 * @param problems everything that is wrong, in the order of files, sheets and cells
 */
public record Reading(Snapshot snapshot, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }

    /** Whether the data may not be used. */
    public boolean refused() {
        return Problem.anyRefuses(problems);
    }
}
