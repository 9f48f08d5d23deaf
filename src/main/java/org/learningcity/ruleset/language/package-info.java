/**
 * The rule language as experts write it: reads rule files, knows the facts and actions of each stage, and says everything
 * that is wrong with a rule, where it stands. Knows no rule engine.
 */
@NullMarked
package org.learningcity.ruleset.language;

import org.jspecify.annotations.NullMarked;
