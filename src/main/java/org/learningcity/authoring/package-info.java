/** Cases with expected outcomes, what a rule set is examined with before it is used, and the life of a revision. */
@NullMarked
package org.learningcity.authoring;

import org.jspecify.annotations.NullMarked;
