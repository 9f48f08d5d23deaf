package org.learningcity.stage;

import java.util.List;
import org.learningcity.observation.Reason;

/**
 * A value that is still wanted from somebody.
 *
 * @param standIn whether something stands in for it now
 */
public record Outstanding(String place, int period, String code, Reason reason, boolean standIn, Department department)
        implements Given {

    @Override
    public String key() {
        return "outstanding:%s/%d/%s".formatted(place, period, code);
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
