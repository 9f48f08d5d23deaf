package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.learningcity.framework.Text;

/** Cuts text into tokens; blanks only part words, and width and letter case do not matter. */
final class Lexer {

    private static final Map<Character, Character> CLOSING =
            Map.of('“', '”', '"', '"', '”', '”', '‘', '’', '「', '」', '『', '』', '《', '》');
    private static final Map<String, String> SIGNS = Map.of("≥", ">=", "≤", "<=", "≠", "!=", "=", "==", "＝", "==");
    private static final List<String> LONG_SIGNS = List.of(">=", "<=", "!=", "==", "<>");

    private final String raw;
    private final String line;
    private final int number;
    private final Complaints complaints;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String raw, int number, int from, Complaints complaints) {
        this.raw = raw;
        this.line = Letters.plain(raw);
        this.number = number;
        this.at = from;
        this.complaints = complaints;
    }

    /** The tokens of a phrase of the vocabulary. */
    static List<Token> phrase(String text) {
        return line(text, 1, 0, new Complaints(""));
    }

    /**
     * The tokens of a line from {@code from} on.
     *
     * @param number the line's, counted from 1
     * @param from counted from 0
     */
    static List<Token> line(String text, int number, int from, Complaints complaints) {
        var lexer = new Lexer(text, number, from, complaints);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < line.length()) {
            var letter = line.charAt(at);
            if (letter == ' ') {
                at++;
            } else if (comment()) {
                return;
            } else if (CLOSING.containsKey(letter)) {
                quoted();
            } else if (Letters.isDigit(letter)) {
                number();
            } else if (Letters.isLatin(letter)) {
                word();
            } else if (Character.isLetter(letter)) {
                add(Token.Kind.CHARACTER, line.substring(at, at + 1), at + 1);
            } else {
                sign();
            }
        }
    }

    private boolean comment() {
        return (line.charAt(at) == '#' || line.startsWith("//", at)) && (at == 0 || line.charAt(at - 1) == ' ');
    }

    private void add(Token.Kind kind, String text, int end) {
        tokens.add(new Token(kind, text, place(), end + 1));
        at = end;
    }

    private Place place() {
        return new Place(number, at + 1);
    }

    /** A text in quotes; quotes of one pair may stand inside another, as in a message that quotes a word. */
    private void quoted() {
        var opening = line.charAt(at);
        var closing = CLOSING.getOrDefault(opening, opening);
        var end = closing(opening, closing);
        if (end < 0) {
            unclosed(opening, closing);
            add(Token.Kind.QUOTED, raw.substring(at + 1).strip(), line.length());
            return;
        }
        add(Token.Kind.QUOTED, raw.substring(at + 1, end).strip(), end + 1);
    }

    private void unclosed(char opening, char closing) {
        if (opening == '”') {
            complaints.unreadable(
                    "sentence.unclosed-quote",
                    place(),
                    new Text("这个右引号 ” 前面没有左引号", "no quote is open that this `”` could close"),
                    new Text("请在引文开头补上左引号 “", "put a `“` where the quotation begins"));
            return;
        }
        complaints.unreadable(
                "sentence.unclosed-quote",
                place(),
                new Text(
                        "引号没有成对:这个 %s 之后没有 %s".formatted(opening, closing),
                        "the quote `%s` is not closed".formatted(opening)),
                new Text(
                        "请在本行引文的末尾补上 %s".formatted(closing),
                        "put a `%s` where the quotation ends, on this line".formatted(closing)));
    }

    private int closing(char opening, char closing) {
        var depth = 0;
        for (var i = at + 1; i < line.length(); i++) {
            if (line.charAt(i) == closing && depth == 0) {
                return i;
            } else if (line.charAt(i) == closing) {
                depth--;
            } else if (line.charAt(i) == opening) {
                depth++;
            }
        }
        // people mix the quotes of two keyboards, and may open a pair that they do not close
        for (var i = at + 1; i < line.length(); i++) {
            if ("”\"".indexOf(closing) >= 0 && "“”\"".indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** A number, with or without commas between thousands, or a code made of digits and dots. */
    private void number() {
        var end = at;
        while (end < line.length()
                && (Letters.isDigit(line.charAt(end)) || goesOn(end, ".", Letters::isDigit) || thousands(end))) {
            end++;
        }
        add(Token.Kind.NUMBER, line.substring(at, end).replace(",", ""), end);
    }

    private boolean thousands(int comma) {
        return line.charAt(comma) == ','
                && comma + 3 < line.length()
                && line.substring(comma + 1, comma + 4).chars().allMatch(digit -> Letters.isDigit((char) digit))
                && (comma + 4 == line.length() || !Letters.isDigit(line.charAt(comma + 4)));
    }

    private interface Letter {
        boolean is(char letter);
    }

    /** Whether a joining sign stands at {@code index} with another letter of the word behind it. */
    private boolean goesOn(int index, String joining, Letter letter) {
        return joining.indexOf(line.charAt(index)) >= 0
                && index + 1 < line.length()
                && letter.is(line.charAt(index + 1));
    }

    private void word() {
        var end = at;
        while (end < line.length() && (part(line.charAt(end)) || goesOn(end, ".-_", Lexer::part))) {
            end++;
        }
        var word = line.substring(at, end).toLowerCase(Locale.ROOT);
        var contracted = end + 1 < line.length()
                && apostrophe(line.charAt(end))
                && line.charAt(end + 1) == 't'
                && word.endsWith("n");
        if (contracted) {
            add(Token.Kind.WORD, word.substring(0, word.length() - 1), end - 1);
            add(Token.Kind.WORD, "not", end + 2);
            return;
        }
        add(Token.Kind.WORD, word, end);
        if (at < line.length() && apostrophe(line.charAt(at))) {
            var own = at + 1 < line.length() && Character.toLowerCase(line.charAt(at + 1)) == 's' ? 2 : 1;
            add(Token.Kind.WORD, "'s", at + own);
        }
    }

    private static boolean part(char letter) {
        return Letters.isLatin(letter) || Letters.isDigit(letter);
    }

    private static boolean apostrophe(char letter) {
        return letter == '\'' || letter == '’' || letter == '‘';
    }

    private void sign() {
        for (var sign : LONG_SIGNS) {
            if (line.startsWith(sign, at)) {
                add(Token.Kind.SIGN, sign.equals("<>") ? "!=" : sign, at + sign.length());
                return;
            }
        }
        var sign = line.substring(at, at + 1);
        if (Literal.hidden(sign.charAt(0)) && !Character.isSurrogate(sign.charAt(0))) {
            complaints.error(
                    "sentence.hidden-character",
                    place(),
                    new Text(
                            "这里有看不见的字符(U+%04X)".formatted((int) sign.charAt(0)),
                            "there is an invisible character here (U+%04X)".formatted((int) sign.charAt(0))),
                    new Text("请删去后重新输入这几个字", "delete it and type the words again"));
            at++;
            return;
        }
        add(Token.Kind.SIGN, SIGNS.getOrDefault(sign, sign), at + 1);
    }
}
