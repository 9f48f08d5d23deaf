package org.learningcity.workbook;

import java.math.BigDecimal;
import org.learningcity.framework.Figures;

/**
 * What stands in a cell.
 *
 * @param text as it was written; of a number the plain decimal, of a date {@code 2019-05-01}
 * @param percent whether it is a number that is shown as a percentage
 */
record Cell(Kind kind, String text, boolean percent) {

    static final Cell EMPTY = new Cell(Kind.EMPTY, "", false);

    enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        /** An error such as {@code #DIV/0!}. */
        BROKEN,
        /** A formula without a computed value. */
        UNCOMPUTED
    }

    static Cell text(String text) {
        return Writing.stripped(text).isEmpty() ? EMPTY : new Cell(Kind.TEXT, text, false);
    }

    static Cell number(double number, boolean percent) {
        return Double.isFinite(number)
                ? new Cell(Kind.NUMBER, Figures.exact(new BigDecimal(Double.toString(number))), percent)
                : broken(Double.toString(number));
    }

    static Cell date(String date) {
        return new Cell(Kind.DATE, date, false);
    }

    static Cell broken(String error) {
        return new Cell(Kind.BROKEN, error, false);
    }

    static Cell uncomputed() {
        return new Cell(Kind.UNCOMPUTED, "", false);
    }

    boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** Whether it holds something that says nothing. */
    boolean isUnusable() {
        return kind == Kind.BROKEN || kind == Kind.UNCOMPUTED;
    }
}
