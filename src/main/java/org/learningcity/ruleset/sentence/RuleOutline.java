package org.learningcity.ruleset.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of the engine's language in pieces, each still as it was written.
 *
 * @param about its annotations, without quotes
 * @param patterns what it matches, in order
 * @param actions its calls, without semicolons
 * @param beyond what it has that does not come in such pieces, such as {@code accumulate}
 */
public record RuleOutline(
        String name,
        int line,
        Map<String, String> about,
        List<Pattern> patterns,
        List<String> actions,
        Optional<String> beyond) {

    public RuleOutline {
        about = Map.copyOf(about);
        patterns = List.copyOf(patterns);
        actions = List.copyOf(actions);
    }

    /**
     * A fact that the rule matches.
     *
     * @param name the binding, such as {@code $report}; empty when it has none
     * @param constraints what stands between its brackets
     */
    public record Pattern(String name, String fact, boolean absent, List<String> constraints) {
        public Pattern {
            constraints = List.copyOf(constraints);
        }
    }
}
