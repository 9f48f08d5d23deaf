package org.learningcity.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.RuleSet;

/**
 * An example with its expected outcome (校验样例), kept beside the rules it is about.
 *
 * @param file path within the rule set, such as {@code cases/limits.yaml}
 * @param where {@code file:line} where it begins
 * @param name what it shows, unique in its file
 * @param rules paths of the rule files it is about, such as {@code quality/limits.drl}
 * @param own rows that it gives itself; empty where it is run with those of the rule set alone
 * @param snapshot what was reported
 * @param expectations what must come of it
 * @param codes the indicators, series and nodes it speaks of; what rules say of others is not its business
 */
public record RuleCase(
        String file,
        String where,
        String name,
        List<String> rules,
        Optional<OwnRows> own,
        Snapshot snapshot,
        List<Expectation> expectations,
        Set<String> codes) {

    public RuleCase {
        rules = List.copyOf(rules);
        expectations = List.copyOf(expectations);
        codes = Set.copyOf(codes);
    }

    /** The rule set it is run with: {@code ruleSet}, with the rows it gives itself. */
    public RuleSet ruleSet(RuleSet ruleSet) {
        return own.map(rows -> ruleSet.with(rows.rows())).orElse(ruleSet);
    }
}
