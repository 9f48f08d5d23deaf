/**
 * The log of who did what, when, from where and why (审计日志): entries in a chain of hashes, signed from time to time with a
 * key that is kept elsewhere, so that a changed, missing or moved entry shows.
 */
@NullMarked
package org.learningcity.audit;

import org.jspecify.annotations.NullMarked;
