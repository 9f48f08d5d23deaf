package org.learningcity.authoring;

import java.util.Set;
import org.learningcity.framework.Text;

/**
 * What a line of a case file speaks of.
 *
 * @param code of an indicator, a series or a node; empty where any is meant
 */
record Subject(String place, int period, String code) {

    boolean is(String otherPlace, int otherPeriod, String otherCode) {
        return place.equals(otherPlace) && period == otherPeriod && (code.isEmpty() || code.equals(otherCode));
    }

    Set<String> codes() {
        return code.isEmpty() ? Set.of() : Set.of(code);
    }

    /** Its name before {@code words}. */
    Text says(Text words) {
        return new Text(
                "%s %d %s %s".formatted(place, period, code, words.zh()),
                "%s %d %s %s".formatted(place, period, code, words.en()));
    }
}
