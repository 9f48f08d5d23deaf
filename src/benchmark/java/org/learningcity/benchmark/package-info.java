/** How fast the system is: measured, never assumed. Not part of the program; {@code docs/performance.md} says how to run it. */
@NullMarked
package org.learningcity.benchmark;

import org.jspecify.annotations.NullMarked;
