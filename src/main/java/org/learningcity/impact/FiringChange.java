package org.learningcity.impact;

import java.util.List;
import org.learningcity.trace.RuleRef;

/**
 * A rule that fires on other facts than before.
 *
 * @param altered whether the rule itself is new, gone or written otherwise; else it fires differently because of what it
 *     looks at
 * @param now how often it fires where it did not
 * @param noLonger how often it fired where it does not now
 * @param examples conclusions it draws now or no longer, at most a few
 */
public record FiringChange(RuleRef rule, boolean altered, int now, int noLonger, List<String> examples) {

    public FiringChange {
        examples = List.copyOf(examples);
    }
}
