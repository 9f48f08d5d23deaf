package org.learningcity.authoring;

import org.learningcity.framework.Language;
import org.learningcity.framework.Text;

/**
 * That a case came out otherwise than its author expected.
 *
 * @param expected what the case file says
 * @param actual what the rules made of it
 * @param where {@code file:line} of the expectation
 */
public record Difference(Text expected, Text actual, String where) {

    /** One line for a reader of {@code language}: the expected beside the actual. */
    public String in(Language language) {
        return language == Language.ZH
                ? "%s 应为:%s;实为:%s".formatted(where, expected.zh(), actual.zh())
                : "%s expected %s, but got %s".formatted(where, expected.en(), actual.en());
    }
}
