/** The commands of the command line and what they print. */
@NullMarked
package org.learningcity.cli;

import org.jspecify.annotations.NullMarked;
