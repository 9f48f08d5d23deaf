package org.learningcity.ruleset;

/** Finds the double quote that begins a cell and is never closed. */
final class OpenQuote {

    private final String text;
    private int at;
    private int line = 1;
    private int lineBegin;

    private OpenQuote(String text) {
        this.text = text;
    }

    /** Where it stands in comma-separated {@code text}, as {@code :line:column}; empty when every quote is closed. */
    static String in(String text) {
        return new OpenQuote(text).find();
    }

    private String find() {
        var cellBegins = true;
        while (at < text.length()) {
            var character = text.charAt(at);
            if (cellBegins && character == '"') {
                var place = ":" + line + ":" + (at - lineBegin + 1);
                if (!closed()) {
                    return place;
                }
                cellBegins = false;
            } else {
                cellBegins = character == ',' || character == '\n';
                step();
            }
        }
        return "";
    }

    /** Reads a quoted cell; it is closed when a comma or the end of the line follows its last quote. */
    private boolean closed() {
        step();
        while (at < text.length()) {
            var quote = text.charAt(at) == '"';
            step();
            if (quote) {
                if (at < text.length() && text.charAt(at) == '"') {
                    step();
                } else {
                    return ended();
                }
            }
        }
        return false;
    }

    private boolean ended() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            step();
        }
        return at == text.length() || text.charAt(at) == ',' || text.charAt(at) == '\n';
    }

    private void step() {
        if (text.charAt(at++) == '\n') {
            line++;
            lineBegin = at;
        }
    }
}
