/** What was reported: places, values, evidence and reviews, each with its source and the cell it stands in. */
@NullMarked
package org.learningcity.observation;

import org.jspecify.annotations.NullMarked;
