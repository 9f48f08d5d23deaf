/** What a rule may see and say, tested without an engine. */
@NullMarked
package org.learningcity.stage;

import org.jspecify.annotations.NullMarked;
