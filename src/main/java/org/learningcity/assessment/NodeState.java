package org.learningcity.assessment;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningcity.framework.Basis;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.Release;
import org.learningcity.stage.Score;

/** A node on the way up the tree: its score is settled, its release too once the gate rules have spoken. */
record NodeState(
        String code,
        String kind,
        Score score,
        double regionalPoints,
        double completeness,
        WeakestChild weakest,
        double illustrativeShare,
        boolean excused,
        SortedMap<Basis, Double> basis,
        SortedMap<CandidateKind, Double> evidence,
        Release release,
        List<String> reasons) {

    boolean scored() {
        return score instanceof Score.Scored;
    }

    double points() {
        return score instanceof Score.Scored scored ? scored.points() : 0;
    }

    NodeState gated(Release decided, List<String> because) {
        return new NodeState(
                code,
                kind,
                score,
                regionalPoints,
                completeness,
                weakest,
                illustrativeShare,
                excused,
                basis,
                evidence,
                decided,
                because);
    }

    NodeResult result(String place, int period, String grade) {
        return new NodeResult(
                place,
                period,
                code,
                kind,
                score,
                regionalPoints,
                release,
                reasons,
                completeness,
                weakest,
                excused,
                illustrativeShare,
                grade,
                RankBand.NONE,
                new TreeMap<>(basis),
                new TreeMap<>(evidence));
    }
}
