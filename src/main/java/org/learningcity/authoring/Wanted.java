package org.learningcity.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Text;

/** Sets what a line of a case wants beside what came of it, word by word and number by number. */
public final class Wanted {

    private final List<Difference> differences = new ArrayList<>();
    private final Subject subject;
    private final String where;

    Wanted(Subject subject, String where) {
        this.subject = subject;
        this.where = where;
    }

    /** A number beside the actual one. */
    void number(String name, Figure expected, double actual) {
        if (!expected.holds(actual)) {
            differs(name, Figures.plain(expected.value()), Figures.plain(actual));
        }
    }

    void word(String name, String expected, String actual) {
        if (!expected.equals(actual)) {
            differs(name, expected, actual);
        }
    }

    private void differs(String name, String expected, String actual) {
        var silence = new Text("无", "none");
        var shown = actual.isEmpty() ? silence : CaseKeys.value(name, actual);
        differences.add(new Difference(subject.says(CaseKeys.said(name, expected)), shown, where));
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** A number that a case expects, and how far off it may be. */
    public record Figure(double value, double tolerance) {

        /** Decimals that are compared even where fewer are written. */
        private static final int LEAST_DECIMALS = 3;

        private static final double ROUNDING = 1e-9;

        /**
         * A number that must agree in the decimals written, and in three at least: {@code 66.667} stands for two thirds
         * of a hundred, {@code 60} for nothing but 60.
         */
        static Figure written(BigDecimal number) {
            var half = BigDecimal.valueOf(5, Math.max(LEAST_DECIMALS, number.scale()) + 1);
            return new Figure(number.doubleValue(), half.doubleValue());
        }

        /** A number that was reckoned in another way; only the last digits of a double may differ. */
        public static Figure reckoned(double number) {
            return new Figure(number, ROUNDING * Math.max(1, Math.abs(number)));
        }

        boolean holds(double actual) {
            return Math.abs(value - actual) <= tolerance;
        }
    }
}
