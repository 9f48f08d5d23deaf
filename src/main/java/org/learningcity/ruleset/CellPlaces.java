package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.List;

/** Finds where the cells of a line of comma-separated text begin, so that a problem can point at one. */
final class CellPlaces {

    private final String text;
    private int at;
    private long line;
    private int lineBegin;

    private CellPlaces(String text, int begin, long line) {
        this.text = text;
        this.at = begin;
        this.lineBegin = begin;
        this.line = line;
    }

    /**
     * The cells of the record that begins at {@code begin}, each as {@code line:column}, counted from 1.
     *
     * @param line the line on which the record begins
     */
    static List<String> of(String text, int begin, long line) {
        return new CellPlaces(text, begin, line).all();
    }

    private List<String> all() {
        var places = new ArrayList<String>();
        places.add(place());
        var quoted = false;
        for (; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == '\n') {
                if (!quoted) {
                    return places;
                }
                line++;
                lineBegin = at + 1;
            } else if (character == ',' && !quoted) {
                at++;
                places.add(place());
                at--;
            }
        }
        return places;
    }

    private String place() {
        return line + ":" + (at - lineBegin + 1);
    }
}
