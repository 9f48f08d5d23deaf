package org.learningcity.authoring;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcity.framework.Text;

/**
 * What a line of a case file speaks of.
 *
 * @param period {@link #ANY_PERIOD} where any is meant
 * @param code of an indicator, a series or a node; empty where any is meant
 */
public record Subject(String place, int period, String code) {

    /** Stands for any year. */
    static final int ANY_PERIOD = 0;

    boolean is(String otherPlace, int otherPeriod, String otherCode) {
        return place.equals(otherPlace)
                && (period == ANY_PERIOD || period == otherPeriod)
                && (code.isEmpty() || code.equals(otherCode));
    }

    Set<String> codes() {
        return code.isEmpty() ? Set.of() : Set.of(code);
    }

    /** Its name before {@code words}. */
    Text says(Text words) {
        var address = Stream.of(place, period == ANY_PERIOD ? "" : Integer.toString(period), code)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Text(address + " " + words.zh(), address + " " + words.en());
    }
}
