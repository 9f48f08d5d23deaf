package org.learningcity.stage;

import org.learningcity.framework.Wants;
import org.learningcity.observation.Position;
import org.learningcity.observation.Reason;

/**
 * An indicator without a usable cell of its own: nothing was reported, or a reason why not.
 *
 * @param listed whether the data have a row for it
 * @param stated whether a reason was given
 * @param approval who approved the reason as an excuse; empty when nobody did
 * @param gapReason what the reason may do
 * @param department whom to ask
 * @param position the empty cell; nowhere when there is no row
 */
public record Gap(
        String place,
        int period,
        String code,
        Wants wants,
        boolean listed,
        boolean stated,
        Reason reason,
        String approval,
        GapReason gapReason,
        Department department,
        Position position)
        implements Given {

    @Override
    public String key() {
        return Keys.of("gap", place, period, code);
    }

    public boolean approved() {
        return !approval.isEmpty();
    }

    @Override
    public String positionOf(String column) {
        return position.at(column).toString();
    }

    public boolean judged() {
        return wants.judged();
    }

    @Override
    public Particulars particulars() {
        return Particulars.at(
                position.toString(),
                "reason",
                reason.name(),
                "stated",
                Boolean.toString(stated),
                "approval",
                approval,
                "department",
                department.department());
    }
}
