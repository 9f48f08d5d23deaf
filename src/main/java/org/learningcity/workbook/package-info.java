/** Workbooks and CSV files in, a report workbook out; every problem named by its cell. */
@NullMarked
package org.learningcity.workbook;

import org.jspecify.annotations.NullMarked;
