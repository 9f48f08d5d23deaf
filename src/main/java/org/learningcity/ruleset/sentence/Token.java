package org.learningcity.ruleset.sentence;

/**
 * The smallest piece of a sentence: one Chinese character, one English word, a number, a quoted text, a sign.
 *
 * @param text in half width and lower case, except for a quoted text, which stays as it was written
 * @param at where it begins
 * @param end the column after it
 */
record Token(Kind kind, String text, Place at, int end) {

    enum Kind {
        CHARACTER,
        WORD,
        NUMBER,
        QUOTED,
        SIGN,
        LINE_END,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether it only tells that a list or a sentence goes on: the end of a line, a comma, a semicolon, a full stop. */
    boolean parts() {
        return kind == Kind.LINE_END || is(",") || is(";") || is(".");
    }
}
