package org.learningcity.workbook;

import java.math.BigDecimal;
import org.learningcity.framework.Figures;
import org.learningcity.observation.Writing;

/**
 * What stands in a cell.
 *
 * @param text as it was written; of a number the plain decimal, of a date {@code 2019-05-01}
 * @param percent whether it is a number that is shown as a percentage
 * @param computed whether a formula gave it
 */
record Cell(Kind kind, String text, boolean percent, boolean computed) {

    static final Cell EMPTY = new Cell(Kind.EMPTY, "", false, false);

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
        return Writing.stripped(text).isEmpty() ? EMPTY : new Cell(Kind.TEXT, text, false, false);
    }

    static Cell number(double number, boolean percent) {
        return Double.isFinite(number)
                ? new Cell(Kind.NUMBER, Figures.exact(new BigDecimal(Double.toString(number))), percent, false)
                : broken(Double.toString(number));
    }

    static Cell date(String date) {
        return new Cell(Kind.DATE, date, false, false);
    }

    static Cell broken(String error) {
        return new Cell(Kind.BROKEN, error, false, false);
    }

    static Cell uncomputed() {
        return new Cell(Kind.UNCOMPUTED, "", false, true);
    }

    /** The same, given by a formula. */
    Cell byFormula() {
        return new Cell(kind, text, percent, true);
    }

    boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** Whether it holds something that says nothing. */
    boolean isUnusable() {
        return kind == Kind.BROKEN || kind == Kind.UNCOMPUTED;
    }
}
