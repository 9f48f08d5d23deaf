package org.learningcity.ruleset.language;

/**
 * A word, a text, a number or a mark of a rule file.
 *
 * @param text what it says; of a text in quotes what stands between them
 * @param line counted from 1
 * @param column of its first character, counted in characters from 1
 * @param width how many characters it takes up, quotes included
 * @param first whether it is the first on its line
 */
record Token(Kind kind, String text, int line, int column, int width, boolean first) {

    /** What a token can be. */
    enum Kind {
        NAME,
        TEXT,
        NUMBER,
        MARK,
        /** Something that is not well-formed and was said to be so. */
        BROKEN,
        /** The end of the file. */
        END
    }

    /** Whether it is this word or mark. */
    boolean is(String word) {
        return (kind == Kind.NAME || kind == Kind.MARK) && text.equals(word);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isEnd() {
        return kind == Kind.END;
    }

    /** A keyword that begins a part of a file or of a rule: it stands first on its line. */
    boolean begins(String keyword) {
        return first && isName() && text.equals(keyword);
    }

    /** The same place with another word. */
    Token called(String word) {
        return new Token(kind, word, line, column, width, first);
    }

    boolean isBinding() {
        return isName() && text.startsWith("$");
    }

    /** The place right behind it. */
    Token behind() {
        return new Token(Kind.MARK, "", line, column + width, 1, false);
    }

    /** As it stands in the file. */
    String written() {
        return switch (kind) {
            case TEXT -> '"' + text + '"';
            case END -> "";
            default -> text;
        };
    }
}
