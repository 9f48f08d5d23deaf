package org.learningcity.people;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a role extends to.
 *
 * @param places ids; all when empty
 * @param departments names of the departments whose rows may be seen; all when empty
 * @param indicators codes, each with everything below it; all when empty
 */
public record Scope(Set<String> places, Set<String> departments, Set<String> indicators) {

    public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of());

    public Scope {
        places = Set.copyOf(places);
        departments = Set.copyOf(departments);
        indicators = Set.copyOf(indicators);
    }

    public static Scope ofPlaces(Set<String> places) {
        return new Scope(places, Set.of(), Set.of());
    }

    public boolean hasPlace(String place) {
        return places.isEmpty() || places.contains(place);
    }

    public boolean hasDepartment(String department) {
        return departments.isEmpty() || departments.contains(department);
    }

    /** Whether {@code code}, or something above it, is named. */
    public boolean hasIndicator(String code) {
        return indicators.isEmpty()
                || indicators.stream().anyMatch(named -> code.equals(named) || code.startsWith(named + "."));
    }

    /** The same in words that do not depend on an order. */
    public String canonical() {
        return "places=%s departments=%s indicators=%s"
                .formatted(new TreeSet<>(places), new TreeSet<>(departments), new TreeSet<>(indicators));
    }
}
