/** What rule authors check a rule set with before it is used: cases with expected outcomes. */
@NullMarked
package org.learningcity.authoring;

import org.jspecify.annotations.NullMarked;
