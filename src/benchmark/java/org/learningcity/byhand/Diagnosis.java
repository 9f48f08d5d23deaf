package org.learningcity.byhand;

import java.util.List;
import org.learningcity.framework.Indicator;
import org.learningcity.observation.Reason;
import org.learningcity.stage.Counsel;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Given;
import org.learningcity.stage.Outstanding;
import org.learningcity.stage.Release;
import org.learningcity.stage.Standing;

/** {@code diagnosis/*.drl}. */
record Diagnosis(Reasons reasons, Counsel advice) {

    void look(List<? extends Given> facts) {
        for (var fact : facts) {
            if (fact instanceof Standing standing) {
                if (standing.release() != Release.WITHHELD) {
                    strengthOrWeakness(standing);
                    decline(standing);
                    comparisonSuspended(standing);
                }
                target(standing);
            } else if (fact instanceof Outstanding outstanding) {
                request(outstanding);
            }
        }
    }

    private Counsel because(String rule, Fact... facts) {
        reasons.because(rule, facts);
        return advice;
    }

    private void strengthOrWeakness(Standing standing) {
        var limits = standing.limits();
        if (limits.present() && standing.points() >= limits.strengthAt()) {
            because("strength", standing).strength(standing, limits, "strength");
        }
        if (limits.present() && standing.points() < limits.weaknessBelow()) {
            because("weakness", standing).weakness(standing, limits, "weakness");
        }
    }

    private void decline(Standing standing) {
        var limits = standing.limits();
        var change = standing.change();
        if (limits.present() && change.present() && change.comparable() && change.fall() > limits.declineBy()) {
            because("decline", standing).decline(standing, limits, "decline");
        }
    }

    private void comparisonSuspended(Standing standing) {
        var change = standing.change();
        if (change.present()
                && change.event().present()
                && change.event().suspendsComparison()
                && standing.kind().equals(Indicator.KIND)) {
            because("comparison suspended", standing).remark(standing, change.event(), "comparison-suspended");
        }
    }

    private void target(Standing standing) {
        var target = standing.target();
        if (target.row().present() && !target.reached()) {
            if (target.dueByNow()) {
                because("target missed", standing).target(standing, target.row(), "target-missed");
            } else {
                because("target ahead", standing).target(standing, target.row(), "target-ahead");
            }
        }
    }

    private void request(Outstanding outstanding) {
        var department = outstanding.department();
        if (outstanding.standIn()) {
            because("ask for the real thing", outstanding).request(outstanding, department, "request-real-value");
        } else if (refused(outstanding.reason())) {
            because("ask for a correction", outstanding).request(outstanding, department, "request-correction");
        } else if (!outstanding.underReview() && unanswered(outstanding.reason())) {
            because("ask for a missing value", outstanding).request(outstanding, department, "request-value");
        }
        if (outstanding.underReview()) {
            because("ask for a reviewer", outstanding).request(outstanding, department, "request-review");
        }
    }

    private static boolean refused(Reason reason) {
        return reason == Reason.REJECTED || reason == Reason.CONFLICT;
    }

    /** What does not exist, or is not measured this year, was answered. */
    private static boolean unanswered(Reason reason) {
        return reason != Reason.NOT_ESTABLISHED && reason != Reason.NOT_DUE;
    }
}
