package org.learningcity.ruleset;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where the lines of a rule text come from: the file itself when people wrote it in the engine's language; the sentence
 * or the cell when it was made from what they wrote.
 */
public final class Origins {

    private static final Pattern LINE = Pattern.compile("(\\d+)(?::\\d+)?$");

    private final String path;
    private final List<String> places;
    private final String source;

    private Origins(String path, List<String> places, String source) {
        this.path = path;
        this.places = List.copyOf(places);
        this.source = source;
    }

    /** The text is the file. */
    public static Origins ofFile(String path) {
        return new Origins(path, List.of(), "");
    }

    /**
     * The text was made from the file.
     *
     * @param places for each line of the text, where it comes from: {@code file:line:column} or {@code file!sheet!cell}
     */
    public static Origins made(String path, List<String> places) {
        return made(path, places, "");
    }

    /**
     * The text was made from the file.
     *
     * @param places for each line of the text, where it comes from
     * @param source what people wrote; empty when it is no text
     */
    static Origins made(String path, List<String> places, String source) {
        return new Origins(path, places, source);
    }

    /** For each line of the text where it comes from; none when the text is the file. */
    public List<String> places() {
        return places;
    }

    /** What people wrote, where the text was made from it; empty when it is no text. */
    public String source() {
        return source;
    }

    /** Whether the text was made from what people wrote, so that they never saw it. */
    public boolean made() {
        return !places.isEmpty();
    }

    /**
     * Where a place in the text comes from.
     *
     * @param line counted from 1
     * @param column counted from 1; 0 when it is not known
     */
    public String at(int line, int column) {
        if (!made()) {
            return path + ":" + Math.max(1, line) + (column > 0 ? ":" + column : "");
        }
        return places.get(Math.min(Math.max(1, line), places.size()) - 1);
    }

    /** The line of the file, or the row of the sheet, that a line of the text comes from. */
    public int line(int line) {
        if (!made()) {
            return line;
        }
        var found = LINE.matcher(at(line, 0));
        return (found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.of(1)).getAsInt();
    }
}
