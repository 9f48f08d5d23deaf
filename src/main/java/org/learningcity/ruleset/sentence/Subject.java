package org.learningcity.ruleset.sentence;

import java.util.List;
import java.util.Set;

/**
 * A fact that a rule is about.
 *
 * @param fact its type, such as {@code Report}
 * @param absent whether the rule asks that there is none
 * @param shared what it has in common with the first fact: {@code code}, {@code period}, {@code place}
 * @param at where the rule first speaks of it
 * @param conditions what must hold of it
 */
public record Subject(String fact, boolean absent, Set<String> shared, Place at, List<Placed<Condition>> conditions) {

    public Subject {
        shared = Set.copyOf(shared);
        conditions = List.copyOf(conditions);
    }

    Subject with(List<Placed<Condition>> others) {
        return new Subject(fact, absent, shared, at, others);
    }
}
