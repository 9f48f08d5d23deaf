package org.learningcity.workbook;

import java.util.Optional;
import org.learningcity.assessment.NodeResult;
import org.learningcity.stage.Release;

/** How a node's score is shown: marked by how far it may be relied on, or the reason why there is none. */
final class ReportScores {

    private static final ReportCell EMPTY = ReportCell.of("");

    private final ReportContent content;

    ReportScores(ReportContent content) {
        this.content = content;
    }

    ReportCell cell(Optional<NodeResult> node) {
        return node.map(this::cell).orElse(EMPTY);
    }

    private ReportCell cell(NodeResult node) {
        if (node.shown()) {
            return ReportCell.of(node.points(), look(node));
        }
        if (node.scored()) {
            return ReportCell.of(content.word("release", Release.WITHHELD), ReportLook.WITHHELD);
        }
        var why = content.say(content.wording().unscored(node));
        return ReportCell.of(node.excused() ? content.say("不计入:" + why, "left out: " + why) : why, ReportLook.UNSCORED);
    }

    /** The look of a score that is shown. */
    static ReportLook look(NodeResult node) {
        if (node.illustrativeShare() > 0) {
            return ReportLook.ILLUSTRATIVE;
        }
        return node.release() == Release.INDICATIVE ? ReportLook.INDICATIVE : ReportLook.RELEASED;
    }

    /** A bound of a score; that of a withheld score would give it away where both are close, so it is not shown. */
    ReportCell bound(NodeResult node, double bound) {
        return node.scored() && !node.shown()
                ? ReportCell.of("", ReportLook.WITHHELD)
                : ReportCell.of(bound, ReportLook.BOUND);
    }
}
