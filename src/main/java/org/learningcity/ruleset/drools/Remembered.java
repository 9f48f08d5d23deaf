package org.learningcity.ruleset.drools;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was found out lately, by what it was found out from. A key holds everything that the finding depends on, so nothing
 * is found that would come out otherwise today.
 */
final class Remembered<T> {

    private final Map<String, T> lately;

    /** Remembers the {@code most} things asked for last. */
    Remembered(int most) {
        this.lately = new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    T of(String key, Supplier<T> finding) {
        var known = find(key);
        if (known.isPresent()) {
            return known.get();
        }
        // not while others wait: two may find out the same thing, and find the same
        var found = finding.get();
        keep(key, found);
        return found;
    }

    private synchronized Optional<T> find(String key) {
        return Optional.ofNullable(lately.get(key));
    }

    private synchronized void keep(String key, T found) {
        lately.put(key, found);
    }
}
