package org.learningcity.benchmark;

import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.authoring.Examination;
import org.learningcity.authoring.LiveRules;
import org.learningcity.authoring.Revision;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

/**
 * A process in which rules are live: it examines what was edited, with all cases, swaps it in and assesses by it.
 *
 * <p>This is the one place that knows how a revision becomes live.
 */
final class Live implements AutoCloseable {

    private final RuleFolder folder = RuleFolder.copy();
    private final Examination examination = new Examination(DroolsRuleEngine.keepingIn(Subject.temporaryFolder()));
    private final LiveRules live = new LiveRules(examined());

    RuleFolder folder() {
        return folder;
    }

    /**
     * The revision that the folder holds now.
     *
     * @throws IllegalStateException when it may not go live
     */
    private Revision examined() {
        var outcome = examination.of(folder.folder());
        if (outcome instanceof Examination.Outcome.Passed passed) {
            return passed.revision();
        }
        throw new IllegalStateException("the edit was refused: " + outcome.problems());
    }

    /** Makes live what the folder holds now, and gives its first result. */
    Assessment firstResult(Snapshot snapshot) {
        live.swap(examined());
        return assess(snapshot);
    }

    Assessment assess(Snapshot snapshot) {
        try (var lease = live.lease()) {
            return lease.revision().assessor().assess(snapshot, Request.EVERYTHING, Progress.NONE);
        }
    }

    @Override
    public void close() {
        folder.close();
    }
}
