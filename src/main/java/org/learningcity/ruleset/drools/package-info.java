/** The rule engine on Drools: compile, keep, load, run, record; the only room that knows Drools. */
@NullMarked
package org.learningcity.ruleset.drools;

import org.jspecify.annotations.NullMarked;
