package org.learningcity.workbook;

/**
 * A column of the report.
 *
 * @param width in characters; a Chinese one takes two
 */
record ReportColumn(String title, int width) {}
