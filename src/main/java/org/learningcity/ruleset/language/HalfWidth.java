package org.learningcity.ruleset.language;

import java.util.Map;

/** The half-width marks that full-width ones are written for: what a Chinese keyboard gives in place of a mark of a rule. */
final class HalfWidth {

    private static final int FIRST = '\uff01';
    private static final int LAST = '\uff5e';
    private static final int SHIFT = FIRST - '!';
    private static final Map<Character, String> OTHERS = Map.ofEntries(
            Map.entry('\u3000', " "),
            Map.entry('\u00a0', " "),
            Map.entry('\u3001', ","),
            Map.entry('\u3002', "."),
            Map.entry('\u201c', "\""),
            Map.entry('\u201d', "\""),
            Map.entry('\u300c', "\""),
            Map.entry('\u300d', "\""),
            Map.entry('\u2018', "'"),
            Map.entry('\u2019', "'"),
            Map.entry('\u3010', "["),
            Map.entry('\u3011', "]"),
            Map.entry('\u3008', "<"),
            Map.entry('\u3009', ">"),
            Map.entry('\u2264', "<="),
            Map.entry('\u2265', ">="),
            Map.entry('\u2260', "!="),
            Map.entry('\u2212', "-"),
            Map.entry('\uffe5', "$"));

    private HalfWidth() {}

    /** What {@code character} stands for; itself when it is no full-width mark. */
    static String of(char character) {
        if (character >= FIRST && character <= LAST) {
            return String.valueOf((char) (character - SHIFT));
        }
        return OTHERS.getOrDefault(character, String.valueOf(character));
    }

    static boolean isFullWidth(char character) {
        return (character >= FIRST && character <= LAST) || OTHERS.containsKey(character);
    }

    static boolean isDigit(char character) {
        var half = of(character).charAt(0);
        return half >= '0' && half <= '9';
    }

    /** Whether it is a quote in any of its forms. */
    static boolean isQuote(char character) {
        return of(character).equals("\"");
    }
}
