package org.learningcity.ruleset;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule as its text has it.
 *
 * @param id stage and name, by which traces and differences list it
 * @param file the file it stands in
 * @param where {@code file:line}, or the place it was made from
 * @param annotations such as {@code title}, {@code owner}, {@code reference}
 * @param condition without remarks and superfluous blanks
 * @param consequence without remarks and superfluous blanks
 */
record WrittenRule(
        String id, String file, String where, Map<String, String> annotations, String condition, String consequence) {

    WrittenRule {
        annotations = new LinkedHashMap<>(annotations);
    }

    /** Whether both say the same, whatever they are called. */
    boolean saysTheSameAs(WrittenRule other) {
        return condition.equals(other.condition) && consequence.equals(other.consequence);
    }
}
