package org.learningcity.ruleset.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Token.Kind;

/**
 * Cuts a rule text into words, texts, numbers and marks. Full-width marks are complained of and then read as the
 * half-width ones that were meant, so that one slip gives one problem.
 */
final class Lexer {

    private static final Set<String> LONG_MARKS = Set.of("==", "!=", ">=", "<=", "&&", "||");

    private final String source;
    private final Complaints complaints;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean first = true;

    private Lexer(String source, Complaints complaints) {
        this.source = source;
        this.complaints = complaints;
    }

    /** All tokens of {@code source}, comments left out; the last one is its end. */
    static List<Token> tokens(String source, Complaints complaints) {
        var lexer = new Lexer(source, complaints);
        while (lexer.at < source.length()) {
            lexer.step();
        }
        lexer.tokens.add(new Token(Kind.END, "", lexer.line, lexer.column(lexer.at), 1, lexer.first));
        return lexer.tokens;
    }

    private void step() {
        var character = source.charAt(at);
        if (character == '\n') {
            newLine(at);
            at++;
        } else if (half(at).isBlank()) {
            blank();
        } else if (half(at).equals("/")
                && (half(at + 1).equals("/") || half(at + 1).equals("*"))) {
            comment();
        } else if (HalfWidth.isQuote(character) || half(at).equals("'")) {
            add(TextReader.read(source, at, this::place, complaints));
        } else if (isDigit(at)) {
            add(NumberReader.read(source, at, this::place, complaints));
        } else if (startsName(at)) {
            name();
        } else {
            mark();
        }
    }

    private void add(Token token) {
        tokens.add(token);
        first = false;
        at += token.width();
    }

    private void newLine(int position) {
        line++;
        lineStart = position + 1;
        first = true;
    }

    private int column(int position) {
        return position - lineStart + 1;
    }

    /** A token that says nothing yet, where the text goes on. */
    private Token place(int position) {
        return new Token(Kind.MARK, "", line, column(position), 1, first);
    }

    private String half(int position) {
        return position < source.length() ? HalfWidth.of(source.charAt(position)) : "";
    }

    private boolean isDigit(int position) {
        return position < source.length() && HalfWidth.isDigit(source.charAt(position));
    }

    private boolean startsName(int position) {
        return position < source.length()
                && (Character.isLetter(source.charAt(position)) || "_$".contains(half(position)));
    }

    private void blank() {
        var from = at;
        while (at < source.length() && source.charAt(at) != '\n' && half(at).isBlank()) {
            at++;
        }
        fullWidth(from, at);
    }

    private void comment() {
        var block = half(at + 1).equals("*");
        fullWidth(at, at + 2);
        var end = source.indexOf(block ? "*/" : "\n", at + 2);
        if (end < 0 && block) {
            complaints.error(
                    "rules.comment",
                    place(at),
                    new Text("注释“/*”没有结束", "the comment `/*` does not end"),
                    new Text("请在注释末尾写 */,或改用 //", "end it with */, or begin each line with //"));
        }
        var stop = end < 0 ? source.length() : end + (block ? 2 : 0);
        for (; at < stop; at++) {
            if (source.charAt(at) == '\n') {
                newLine(at);
            }
        }
    }

    private void name() {
        var from = at;
        var end = at;
        var text = new StringBuilder();
        while (startsName(end) || isDigit(end)) {
            text.append(half(end++));
        }
        fullWidth(from, end);
        add(new Token(Kind.NAME, text.toString(), line, column(from), end - from, first));
    }

    private void mark() {
        var text = half(at);
        var width = 1;
        if (text.length() == 1 && LONG_MARKS.contains(text + half(at + 1))) {
            text += half(at + 1);
            width = 2;
        }
        fullWidth(at, at + width);
        if (text.chars().allMatch(character -> character > ' ' && character < 0x7f && character != '\\')) {
            add(new Token(Kind.MARK, text, line, column(at), width, first));
        } else {
            complaints.error(
                    "rules.character",
                    place(at),
                    new Text("此处不能写“%s”".formatted(text), "`%s` has no meaning here".formatted(text)),
                    new Text("请删去;文字须用半角双引号括起", "remove it; words to compare with stand in double quotes"));
            at += width;
        }
    }

    private void fullWidth(int from, int to) {
        for (var i = from; i < Math.min(to, source.length()); i++) {
            if (HalfWidth.isFullWidth(source.charAt(i))) {
                complainOfFullWidth(complaints, place(i), source.substring(i, Math.min(to, source.length())));
                return;
            }
        }
    }

    static void complainOfFullWidth(Complaints complaints, Token place, String written) {
        var blank = HalfWidth.of(written.charAt(0)).isBlank();
        var meant = new StringBuilder();
        written.chars().forEach(character -> meant.append(HalfWidth.of((char) character)));
        if (meant.toString().equals("\"")) {
            complaints.error(
                    "rules.full-width",
                    place,
                    new Text("此处是全角引号", "this is a full-width quote"),
                    new Text("请改为半角双引号 \"", "write \""));
            return;
        }
        complaints.error(
                "rules.full-width",
                place,
                blank
                        ? new Text("此处是全角空格", "this is a full-width blank")
                        : new Text("此处是全角的“%s”".formatted(written), "`%s` is a full-width mark".formatted(written)),
                blank
                        ? new Text("请改为半角空格", "write an ordinary blank")
                        : new Text("请改为半角的 %s".formatted(meant), "write %s".formatted(meant)));
    }
}
