package org.learningcity.byhand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.stage.Absence;
import org.learningcity.stage.Candidates;
import org.learningcity.stage.EarlierReport;
import org.learningcity.stage.Fact;
import org.learningcity.stage.Given;
import org.learningcity.stage.Judgement;
import org.learningcity.stage.OwnReport;
import org.learningcity.stage.ProxyReport;

/** {@code resolution/*.drl}. */
record Resolution(Reasons reasons, Candidates candidates) {

    private record Cell(String code, int period) {}

    void look(List<? extends Given> facts) {
        var judgements = judgements(facts);
        for (var fact : facts) {
            if (fact instanceof OwnReport own) {
                reported(own);
            } else if (fact instanceof ProxyReport proxy) {
                approvedProxy(proxy);
            } else if (fact instanceof EarlierReport earlier) {
                carriedForward(earlier);
            } else if (fact instanceof Judgement judgement) {
                judged(judgement);
            } else if (fact instanceof Absence absence) {
                absent(absence);
                if (absence.reported() && absence.gap().judged()) {
                    judgements
                            .getOrDefault(new Cell(absence.code(), absence.period()), List.of())
                            .forEach(judgement -> withoutStep(absence, judgement));
                }
            }
        }
    }

    private static Map<Cell, List<Judgement>> judgements(List<? extends Given> facts) {
        var judgements = new HashMap<Cell, List<Judgement>>();
        for (var fact : facts) {
            if (fact instanceof Judgement judgement) {
                judgements
                        .computeIfAbsent(new Cell(judgement.code(), judgement.period()), cell -> new ArrayList<>(1))
                        .add(judgement);
            }
        }
        return judgements;
    }

    private Candidates because(String rule, Fact... facts) {
        reasons.because(rule, facts);
        return candidates;
    }

    private void reported(OwnReport own) {
        if (!own.rejected() && own.fits()) {
            because("as reported", own).asReported(own);
        }
        if (!own.rejected() && own.convertible()) {
            because("converted", own).converted(own);
        }
    }

    private void approvedProxy(ProxyReport proxy) {
        if (!proxy.rejected() && proxy.approved() && proxy.eligible() && proxy.comparable()) {
            because("approved proxy", proxy).proxy(proxy);
        }
    }

    private void carriedForward(EarlierReport earlier) {
        if (!earlier.rejected() && earlier.carry().present() && !earlier.broken() && earlier.comparable()) {
            because("carried forward", earlier).carriedForward(earlier);
        }
    }

    private void judged(Judgement judgement) {
        if (!judgement.rejected() && judgement.reviewers() == 2 && judgement.spread() < 2) {
            because("two reviewers agree", judgement).judged(judgement);
        }
        if (!judgement.rejected() && judgement.reviewers() >= 3) {
            because("three reviewers", judgement).judged(judgement);
        }
    }

    private void absent(Absence absence) {
        var gap = absence.gap();
        var excused = gap.approved() && gap.gapReason().excuses();
        if (!absence.reported() && !excused) {
            because("nothing reported", absence).absent(absence);
        }
        if (!absence.reported() && excused) {
            because("approved excuse", absence).excused(absence, gap.gapReason());
        }
        if (absence.reported() && absence.anyRefused() && !gap.judged()) {
            because("reported and refused", absence).rejected(absence);
        }
    }

    private void withoutStep(Absence absence, Judgement judgement) {
        if (judgement.rejected()) {
            because("judgement refused", absence, judgement).rejected(absence);
        } else {
            because("judgement incomplete", absence, judgement).absent(absence);
        }
    }
}
