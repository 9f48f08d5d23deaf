package org.learningcity.byhand;

import java.util.List;
import org.learningcity.stage.CitedDecision;
import org.learningcity.stage.Exhibit;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Findings;
import org.learningcity.stage.Gap;
import org.learningcity.stage.Given;
import org.learningcity.stage.Panel;

/** {@code quality/*.drl}, the rules that look at evidence, reviews, gaps and decisions. */
record QualityOfEvidence(Reasons reasons, Findings findings) {

    void look(List<? extends Given> facts) {
        for (var fact : facts) {
            if (fact instanceof Exhibit exhibit) {
                exhibit(exhibit);
            } else if (fact instanceof Panel panel) {
                steps(panel);
                reviewers(panel);
                statisticsMissingBesideEvidence(panel);
            } else if (fact instanceof Gap gap) {
                gapWithoutReason(gap);
                excuseWithoutApproval(gap);
            } else if (fact instanceof CitedDecision decision) {
                decisionWithoutNumber(decision);
                vetoWithoutGrade(decision);
            }
        }
    }

    private Findings because(String rule, Fact... facts) {
        reasons.because(rule, facts);
        return findings;
    }

    private void exhibit(Exhibit exhibit) {
        if (!exhibit.dated()) {
            because("evidence without date", exhibit).toVerifyAt(exhibit, "date", "evidence-without-date");
        }
        if (exhibit.type().equals("文件") && !exhibit.numbered()) {
            because("document without number", exhibit).noteAt(exhibit, "number", "document-without-number");
        }
        if (exhibit.dated() && !exhibit.inPeriod()) {
            because("evidence outside its period", exhibit).toVerifyAt(exhibit, "date", "evidence-outside-period");
        }
        if (exhibit.shared()) {
            because("evidence listed twice", exhibit).toVerifyAt(exhibit, "file", "evidence-shared");
        }
    }

    private void steps(Panel panel) {
        if (panel.evidenceCount() == 0 && panel.highestStep() > 0) {
            because("step without evidence", panel).mandatory(panel, "step-without-evidence");
        }
        if (panel.evidenceCount() > 0 && panel.highestStep() > panel.supportedStep()) {
            because("step above its evidence", panel).toVerify(panel, panel.rubric(), "step-above-evidence");
        }
    }

    private void reviewers(Panel panel) {
        if (panel.reviewers() == 2 && panel.spread() >= 2) {
            because("reviewers disagree", panel).toVerify(panel, "reviewers-disagree");
        }
        if (panel.reviewers() == 1) {
            because("one reviewer only", panel).toVerify(panel, "one-reviewer");
        }
        if (panel.reviewers() == 0 && panel.evidenceCount() > 0) {
            because("evidence without review", panel).note(panel, "not-reviewed");
        }
    }

    private void statisticsMissingBesideEvidence(Panel panel) {
        if (panel.numberMissing() && panel.evidenceCount() > 0) {
            because("statistics missing beside evidence", panel).note(panel, "statistics-missing");
        }
    }

    private void gapWithoutReason(Gap gap) {
        if (gap.listed() && !gap.stated()) {
            because("gap without reason", gap).toVerify(gap, "gap-without-reason");
        }
    }

    private void excuseWithoutApproval(Gap gap) {
        if (gap.stated() && !gap.approved() && gap.gapReason().excuses()) {
            because("excuse without approval", gap)
                    .toVerifyAt(gap, "approval", gap.gapReason(), "excuse-without-approval");
        }
    }

    private void decisionWithoutNumber(CitedDecision decision) {
        if (!decision.cited()) {
            because("decision without number", decision).toVerify(decision, "decision-without-number");
        }
    }

    private void vetoWithoutGrade(CitedDecision decision) {
        if (decision.kind().equals("VETO") && decision.grade().isEmpty()) {
            because("veto without grade", decision).toVerify(decision, "veto-without-grade");
        }
    }
}
