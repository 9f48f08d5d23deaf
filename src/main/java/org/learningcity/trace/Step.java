package org.learningcity.trace;

import java.util.List;

/**
 * How one fact came about: a rule fired, or, where {@code rule} is empty, the candidate that stands first was taken.
 *
 * @param rule id of the rule
 * @param rows ids of the rows it relied on
 * @param matched keys of the facts it looked at
 * @param concluded key of the fact it made
 */
public record Step(String rule, List<String> rows, List<String> matched, String concluded) {

    public Step {
        rows = List.copyOf(rows);
        matched = List.copyOf(matched);
    }

    /** Whether it is a choice among candidates rather than a rule. */
    public boolean choice() {
        return rule.isEmpty();
    }
}
