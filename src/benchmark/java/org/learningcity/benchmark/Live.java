package org.learningcity.benchmark;

import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

/**
 * A process in which rules are live: it takes up what was edited and assesses by it.
 *
 * <p>This is the one place that knows how a revision becomes live.
 */
final class Live implements AutoCloseable {

    private final RuleFolder folder = RuleFolder.copy();
    private final RuleEngine engine = DroolsRuleEngine.keepingIn(Subject.temporaryFolder());

    RuleFolder folder() {
        return folder;
    }

    /** Takes up the revision that the folder holds now, and gives its first result. */
    Assessment firstResult(Snapshot snapshot) {
        var ruleSet = RuleSetFolder.read(folder.folder());
        var rules = engine.compile(ruleSet);
        return new Assessor(ruleSet, rules, engine.version()).assess(snapshot, Request.EVERYTHING, Progress.NONE);
    }

    @Override
    public void close() {
        folder.close();
    }
}
