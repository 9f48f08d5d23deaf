/** What a draft of a rule set would change in an assessment, and which alteration of the draft does it. */
@NullMarked
package org.learningcity.impact;

import org.jspecify.annotations.NullMarked;
