/** Cases made from the rows of a rule set, at and around every bound, with outcomes reckoned without its rules. */
@NullMarked
package org.learningcity.boundary;

import org.jspecify.annotations.NullMarked;
