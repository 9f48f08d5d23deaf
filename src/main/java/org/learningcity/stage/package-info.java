/** What a rule may see and say: the facts of the five stages, the rows that come with them and the one facade of each stage. */
@NullMarked
package org.learningcity.stage;

import org.jspecify.annotations.NullMarked;
