/** The way of the data through the five stages, from a snapshot to scores, findings and reasons. */
@NullMarked
package org.learningcity.assessment;

import org.jspecify.annotations.NullMarked;
