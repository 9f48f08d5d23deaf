package org.learningcity.ruleset.sentence;

/**
 * A name of the rule API and how it is said: a column of the data, or what two facts have in common.
 *
 * @param name such as {@code definition} or {@code period}
 */
record NamedTerm(String name, Wording wording) {}
