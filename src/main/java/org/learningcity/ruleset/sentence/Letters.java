package org.learningcity.ruleset.sentence;

/** Letters as people type them, in full or half width, with blanks of any kind; one for one, so that columns stay. */
final class Letters {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int DISTANCE = 0xFEE0;

    private Letters() {}

    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    static char plain(char letter) {
        if (letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST) {
            return (char) (letter - DISTANCE);
        }
        return switch (letter) {
            case '\t', '\r', '\u00a0', '\u200b', '\u2060', '\ufeff' -> ' ';
            case '。', '｡' -> '.';
            case '﹐', '､' -> ',';
            case '﹕', '∶' -> ':';
            case '﹔' -> ';';
            case '﹪' -> '%';
            case '﹙' -> '(';
            case '﹚' -> ')';
            case '−', '–', '—' -> '-';
            default -> Character.isSpaceChar(letter) ? ' ' : letter;
        };
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    static boolean isLatin(char letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}
