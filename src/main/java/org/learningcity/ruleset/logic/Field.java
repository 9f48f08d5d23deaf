package org.learningcity.ruleset.logic;

import java.util.List;

/**
 * A field of a fact that rules look at.
 *
 * @param subject which fact; two patterns that must match the same one have the same subject
 * @param path from the fact, such as {@code limits.hardMax}
 * @param words what it can be, where that is a closed list
 */
record Field(String subject, String path, Kind kind, List<String> words) {

    Field {
        words = List.copyOf(words);
    }

    /** What kind of value it holds. */
    enum Kind {
        FLAG,
        WORD,
        TEXT,
        WHOLE,
        NUMBER;

        boolean ordered() {
            return this == WHOLE || this == NUMBER;
        }
    }
}
