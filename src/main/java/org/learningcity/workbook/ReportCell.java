package org.learningcity.workbook;

import java.util.OptionalDouble;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * What stands in a cell of the report, and its look.
 *
 * @param text what it says when it holds no number
 */
record ReportCell(String text, OptionalDouble number, ReportLook look) {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    ReportCell {
        text = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }

    static ReportCell of(String text) {
        return of(text, ReportLook.TEXT);
    }

    static ReportCell of(String text, ReportLook look) {
        return new ReportCell(text, OptionalDouble.empty(), look);
    }

    static ReportCell of(double number, ReportLook look) {
        return new ReportCell("", OptionalDouble.of(number), look);
    }

    static ReportCell year(int year) {
        return of(year, ReportLook.YEAR);
    }
}
