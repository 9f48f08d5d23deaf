package org.learningcity.stage;

import java.util.List;
import org.learningcity.observation.Reason;

/**
 * A value that is still wanted from somebody.
 *
 * @param underReview whether evidence was handed in and the reviewers have not come to a step yet
 * @param standIn whether something stands in for it now
 */
public record Outstanding(
        String place,
        int period,
        String code,
        Reason reason,
        boolean standIn,
        boolean underReview,
        Department department)
        implements Given {

    @Override
    public String key() {
        return Keys.of("outstanding", place, period, code);
    }

    @Override
    public List<String> from() {
        return List.of(Keys.resolved(place, period, code));
    }

    @Override
    public Particulars particulars() {
        return Particulars.of(
                "reason", reason.name(),
                "department", department.department(),
                "partners", department.partners());
    }
}
