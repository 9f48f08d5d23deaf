package org.learningcity.ruleset.sentence;

/**
 * What a row that came with a fact is called.
 *
 * @param type the kind of row
 */
record RowTerm(String fact, String path, Class<?> type, Wording wording) {}
