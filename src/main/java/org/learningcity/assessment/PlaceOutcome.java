package org.learningcity.assessment;

import java.util.List;
import org.learningcity.stage.Advice;
import org.learningcity.stage.Finding;
import org.learningcity.trace.Trace;
import org.learningcity.trace.TraceBook;

/**
 * A place, assessed in every year.
 *
 * @param nodes not ranked yet: {@link Ranking#ranked} does that when all places are finished
 * @param reasons what its traces are written from
 */
public record PlaceOutcome(
        String place,
        List<NodeResult> nodes,
        List<ResolvedValue> resolved,
        List<Finding> findings,
        List<Advice> advice,
        TraceBook reasons) {

    public PlaceOutcome {
        nodes = List.copyOf(nodes);
        resolved = List.copyOf(resolved);
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
    }

    /** The reasons of everything that was concluded for one year; they are written down when they are asked for. */
    public Trace trace(int period) {
        return reasons.trace(place, period);
    }
}
