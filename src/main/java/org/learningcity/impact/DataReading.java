package org.learningcity.impact;

import java.util.Optional;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.RuleSet;

/**
 * The data of a preview as a rule set reads them: a code, a term or a grade that only one of two rule sets knows can make
 * the same file say different things.
 */
@FunctionalInterface
public interface DataReading {

    /** The snapshot; empty when the rule set cannot read the data. */
    Optional<Snapshot> by(RuleSet ruleSet);
}
