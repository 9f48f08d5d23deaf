package org.learningcity.impact;

import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.RuleSet;

/**
 * A rule set that somebody works on (草案).
 *
 * @param name by which it is told from other drafts
 * @param snapshot the data as it reads them; the base's own where both read the same
 */
public record Draft(String name, RuleSet ruleSet, Snapshot snapshot) {}
