/**
 * The evidence bundle (证据包) of an assessment: data with the files as they came, revision, results, reasons and the part of
 * the log that concerns it, each file with its hash, all of it signed. A third party verifies it with this program alone.
 */
@NullMarked
package org.learningcity.bundle;

import org.jspecify.annotations.NullMarked;
