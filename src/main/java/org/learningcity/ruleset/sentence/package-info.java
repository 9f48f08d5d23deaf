/**
 * Rules in sentences: a vocabulary, a grammar over it, the model of a rule, its text for the engine, and the way back from
 * a rule to sentences. Pure functions over texts; it reads no files and knows no engine.
 */
@NullMarked
package org.learningcity.ruleset.sentence;

import org.jspecify.annotations.NullMarked;
