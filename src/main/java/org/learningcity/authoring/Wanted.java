package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Text;

/** Sets what a line of a case wants beside what came of it, word by word and number by number. */
final class Wanted {

    private final List<Difference> differences = new ArrayList<>();
    private final Subject subject;
    private final String where;

    Wanted(Subject subject, String where) {
        this.subject = subject;
        this.where = where;
    }

    /** A number, or none, beside the actual one. */
    void number(String name, Figure expected, double actual) {
        if (!(Math.abs(expected.value() - actual) <= expected.tolerance())) {
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
        differences.add(new Difference(
                subject.says(new Text(
                        name + " " + (expected.isEmpty() ? silence.zh() : expected),
                        name + " " + (expected.isEmpty() ? silence.en() : expected))),
                new Text(actual.isEmpty() ? silence.zh() : actual, actual.isEmpty() ? silence.en() : actual),
                where));
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** A number that a case expects, and how far off it may be. */
    record Figure(double value, double tolerance) {}
}
