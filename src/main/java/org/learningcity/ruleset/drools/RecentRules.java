package org.learningcity.ruleset.drools;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.learningcity.ruleset.CompiledRules;

/**
 * The rules loaded last, so that a changed table row neither compiles nor loads anything. Few are kept: each holds the
 * classes of its rules.
 */
final class RecentRules {

    private static final int KEPT = 4;

    private record Key(String logic, double scale) {}

    private final Map<Key, CompiledRules> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompiledRules> eldest) {
            return size() > KEPT;
        }
    };

    synchronized Optional<CompiledRules> find(String logicHash, double scale) {
        return Optional.ofNullable(recent.get(new Key(logicHash, scale)));
    }

    synchronized CompiledRules keep(String logicHash, double scale, CompiledRules rules) {
        recent.put(new Key(logicHash, scale), rules);
        return rules;
    }
}
