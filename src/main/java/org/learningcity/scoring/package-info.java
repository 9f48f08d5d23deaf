/** All arithmetic: normalisation, aggregation, bounds, statistics; plain Java in a fixed order, the same digits everywhere. */
@NullMarked
package org.learningcity.scoring;

import org.jspecify.annotations.NullMarked;
