/** What is measured: the tree of dimensions, elements and indicators, and the few words that everything else is said in. */
@NullMarked
package org.learningcity.framework;

import org.jspecify.annotations.NullMarked;
