package org.learningcity.ruleset.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a rule has given so far. */
final class Scope {

    private final Map<String, Bound> byName = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /**
     * A name.
     *
     * @param name where it was given
     * @param type what it stands for
     * @param pattern the number of the pattern it was given in
     */
    record Bound(Token name, Class<?> type, int pattern) {}

    Optional<Bound> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Finds a name that is used where it is asked for. */
    Optional<Bound> use(String name) {
        used.add(name);
        return find(name);
    }

    void add(Bound bound) {
        byName.putIfAbsent(bound.name().text(), bound);
    }

    Collection<String> names() {
        return byName.keySet();
    }

    List<Bound> unused() {
        return byName.values().stream()
                .filter(bound -> !used.contains(bound.name().text()))
                .toList();
    }
}
