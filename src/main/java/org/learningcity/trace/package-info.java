/** How a conclusion leads back, step by step, to the rows and the reported cells it rests on. */
@NullMarked
package org.learningcity.trace;

import org.jspecify.annotations.NullMarked;
