package org.learningcity.ruleset.drools;

import java.util.OptionalInt;

/** How deep brackets are nested in a text, outside of comments and of texts in quotes; found without reading it as rules. */
final class Nesting {

    private final String text;

    Nesting(String text) {
        this.text = text;
    }

    /** The first bracket that opens more than {@code limit} deep. */
    OptionalInt deeperThan(int limit) {
        var depth = 0;
        for (var at = 0; at < text.length(); at++) {
            at = behind(at);
            if (at >= text.length()) {
                break;
            }
            var character = text.charAt(at);
            if ("([{（［｛".indexOf(character) >= 0 && ++depth > limit) {
                return OptionalInt.of(at);
            }
            if (")]}）］｝".indexOf(character) >= 0 && depth > 0) {
                depth--;
            }
        }
        return OptionalInt.empty();
    }

    /** Where the text goes on when a comment or a quoted text begins at {@code at}; else {@code at} itself. */
    private int behind(int at) {
        if (text.startsWith("//", at)) {
            return end("\n", at);
        }
        if (text.startsWith("/*", at)) {
            return end("*/", at + 2) + 1;
        }
        if (text.charAt(at) == '"') {
            return Math.min(end("\"", at + 1), end("\n", at + 1));
        }
        return at;
    }

    private int end(String mark, int from) {
        var found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found;
    }
}
