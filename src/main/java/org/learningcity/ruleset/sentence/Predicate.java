package org.learningcity.ruleset.sentence;

/** What may be said of a fact: that something is so, or what one of its fields is. */
sealed interface Predicate permits StateTerm, FieldTerm {
    Wording wording();
}
