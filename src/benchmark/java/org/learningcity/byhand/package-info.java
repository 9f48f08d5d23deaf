/**
 * The rules of {@code rules/cn-learning-city} written once more in plain Java, to measure the rule engine against. Not part
 * of the program.
 */
@NullMarked
package org.learningcity.byhand;

import org.jspecify.annotations.NullMarked;
