package org.learningcity.assessment;

import java.util.List;
import org.learningcity.stage.Advice;
import org.learningcity.stage.Finding;
import org.learningcity.trace.Trace;

/** A place, assessed. */
record PlaceOutcome(
        List<NodeResult> nodes,
        List<ResolvedValue> resolved,
        List<Finding> findings,
        List<Advice> advice,
        List<Trace> traces) {}
