/** What rules say when they are held against each other: which can never fire, which contradict, what none answers. */
@NullMarked
package org.learningcity.ruleset.logic;

import org.jspecify.annotations.NullMarked;
