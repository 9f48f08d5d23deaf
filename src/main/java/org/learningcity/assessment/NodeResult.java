package org.learningcity.assessment;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningcity.framework.Basis;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.Release;
import org.learningcity.stage.Score;

/**
 * What an assessment says of one node of the framework, for one place and year.
 *
 * @param kind the kind of node, such as {@code dimension} or {@code indicator}
 * @param score by national weights, with its bounds
 * @param regionalPoints by the weights of the place's region; equal to the score where the region has none, and without
 *     meaning where there is no score
 * @param release whether the score may be shown
 * @param reasons why, as keys of the rule set's messages
 * @param completeness share of weight below the node that rests on evidence, 0 to 1
 * @param weakest the child with the least completeness
 * @param excused whether the node is left out of the reckoning for an approved reason
 * @param illustrativeShare share of that evidence that is invented, 0 to 1
 * @param grade empty unless the score is released and graded
 * @param basis share of weight by the basis of the rows it was scored with
 * @param evidence share of weight by how the values came about
 */
public record NodeResult(
        String place,
        int period,
        String code,
        String kind,
        Score score,
        double regionalPoints,
        Release release,
        List<String> reasons,
        double completeness,
        WeakestChild weakest,
        boolean excused,
        double illustrativeShare,
        String grade,
        RankBand rank,
        SortedMap<Basis, Double> basis,
        SortedMap<CandidateKind, Double> evidence) {

    public NodeResult {
        reasons = List.copyOf(reasons);
        basis = new TreeMap<>(basis);
        evidence = new TreeMap<>(evidence);
    }

    public boolean scored() {
        return score instanceof Score.Scored;
    }

    /** The score; 0 without meaning when there is none. */
    public double points() {
        return score instanceof Score.Scored scored ? scored.points() : 0;
    }

    /** Whether there is a score that may be shown. */
    public boolean shown() {
        return scored() && release != Release.WITHHELD;
    }

    /** Why there is no score; empty when there is one. */
    public String unscoredReason() {
        return score instanceof Score.Unscored unscored ? unscored.reason() : "";
    }

    NodeResult ranked(RankBand band) {
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
                band,
                basis,
                evidence);
    }
}
