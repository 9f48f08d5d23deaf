/** An assessment as a folder of files: written whole or not at all, and read back to be explained. */
@NullMarked
package org.learningcity.archive;

import org.jspecify.annotations.NullMarked;
