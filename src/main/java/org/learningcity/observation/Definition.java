package org.learningcity.observation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The statistical definition (统计口径) that a value was reported under, facet by facet.
 *
 * @param facets what was stated, by facet, such as {@code base -> 常住}; a facet that is not stated is absent
 * @param text the words as they were reported
 */
public record Definition(Map<String, String> facets, String text) {

    /** The facet of the words that no term of the rule set explains. */
    public static final String OTHER = "other";

    public static final Definition UNSTATED = new Definition(Map.of(), "");

    public Definition {
        facets = Map.copyOf(facets);
    }

    /** What was stated for {@code facet}; empty when nothing was. */
    public String facet(String facet) {
        return facets.getOrDefault(facet, "");
    }

    /** The facets in a fixed order, such as {@code base=常住;scope=全市}. */
    public String canonical() {
        return new TreeMap<>(facets)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(";"));
    }
}
