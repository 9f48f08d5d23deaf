package org.learningcity.assessment;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningcity.framework.Basis;
import org.learningcity.framework.Indicator;
import org.learningcity.observation.Status;
import org.learningcity.ruleset.Rows;
import org.learningcity.stage.Candidate;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.Leaf;
import org.learningcity.stage.Release;
import org.learningcity.stage.Row;
import org.learningcity.stage.Score;

/** The indicators of one place, scored, on their way into the tree. */
final class Leaves {

    private final Rows rows;

    Leaves(Rows rows) {
        this.rows = rows;
    }

    /** What the gate rules look at. */
    Leaf leaf(Candidate taken, Score score) {
        return new Leaf(
                taken.place(),
                taken.period(),
                taken.code(),
                score instanceof Score.Scored,
                taken.kind(),
                status(taken),
                completeness(taken, score),
                rows.gate(taken.code(), Indicator.KIND, taken.period()));
    }

    private static Status status(Candidate taken) {
        return taken instanceof Candidate.Usable usable ? usable.status() : Status.OFFICIAL;
    }

    /** A value counts by its evidence factor; that something does not exist counts in full where it has a score. */
    private static double completeness(Candidate taken, Score score) {
        if (!(score instanceof Score.Scored)) {
            return 0;
        }
        return taken instanceof Candidate.Usable usable ? usable.evidenceFactor() : 1;
    }

    /**
     * The leaf as its parent sees it.
     *
     * @param scoredBy the rows it was scored by
     */
    NodeState state(Candidate taken, Score score, List<Row> scoredBy) {
        var scored = score instanceof Score.Scored;
        SortedMap<Basis, Double> basis = new TreeMap<>();
        SortedMap<CandidateKind, Double> evidence = new TreeMap<>();
        if (scored) {
            scoredBy.stream().findFirst().ifPresent(row -> basis.put(row.ref().basis(), 1.0));
            evidence.put(taken.kind(), 1.0);
        }
        return new NodeState(
                taken.code(),
                Indicator.KIND,
                score,
                score instanceof Score.Scored points ? points.points() : 0,
                completeness(taken, score),
                WeakestChild.NONE,
                scored && status(taken) == Status.ILLUSTRATIVE ? 1 : 0,
                taken instanceof Candidate.Absent absent && absent.excused(),
                basis,
                evidence,
                Release.WITHHELD,
                List.of());
    }
}
