package org.learningcity.observation;

import java.util.Locale;

/** The ways people write the same word: blanks, full-width forms, letter case. */
public final class Writing {

    private static final char FULL_WIDTH_FIRST = '\uff01';
    private static final char FULL_WIDTH_LAST = '\uff5e';
    private static final int FULL_WIDTH_SHIFT = 0xfee0;

    private Writing() {}

    /** Without blanks around it; a no-break space, a zero-width space and a byte order mark are blanks too. */
    public static String stripped(String text) {
        var begin = 0;
        var end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** Without any blanks. */
    public static String withoutBlanks(String text) {
        var kept = new StringBuilder();
        text.chars().filter(c -> !isBlank((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** Full-width letters, digits and signs as their half-width forms. */
    public static String halfWidth(String text) {
        var half = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
                half.append((char) (c - FULL_WIDTH_SHIFT));
            } else if (c == '\u3000') {
                half.append(' ');
            } else {
                half.append(c == '\u2212' ? '-' : c);
            }
        }
        return half.toString();
    }

    /** The form in which headings and names of sheets are compared: half-width, lower case, no blanks, stars or underscores. */
    public static String key(String text) {
        return withoutBlanks(halfWidth(text)).replaceAll("[*_]", "").toLowerCase(Locale.ROOT);
    }
}
