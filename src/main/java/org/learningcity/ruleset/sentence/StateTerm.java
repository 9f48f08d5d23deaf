package org.learningcity.ruleset.sentence;

import java.util.List;

/**
 * How it is said that something is so with a fact.
 *
 * @param shape the one comparison that the words stand for
 * @param needs flags that must be up before it may be asked
 */
record StateTerm(String fact, Condition.Comparison shape, List<String> needs, Wording wording) implements Predicate {
    StateTerm {
        needs = List.copyOf(needs);
    }
}
