package org.learningcity.ruleset.language;

import java.util.function.IntFunction;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Token.Kind;

/** Reads a text in quotes. It ends on the line on which it begins. */
final class TextReader {

    private final String source;
    private final int begin;
    private final IntFunction<Token> places;
    private final Complaints complaints;
    private final int endOfLine;

    private TextReader(String source, int begin, IntFunction<Token> places, Complaints complaints) {
        this.source = source;
        this.begin = begin;
        this.places = places;
        this.complaints = complaints;
        var end = source.indexOf('\n', begin);
        this.endOfLine = end < 0 ? source.length() : end;
    }

    static Token read(String source, int begin, IntFunction<Token> places, Complaints complaints) {
        return new TextReader(source, begin, places, complaints).read();
    }

    private Token read() {
        var opening = source.charAt(begin);
        var end = HalfWidth.of(opening).equals("'") ? endOfSingle() : opening == '"' ? endOfHalf() : endOfFull();
        if (end < 0) {
            complaints.error(
                    "rules.quote",
                    places.apply(begin),
                    new Text("引号没有成对:此处的引号在本行没有结束", "the quote that opens here is not closed on its line"),
                    new Text("请在文字末尾补上半角双引号 \"", "put a \" at the end of the text"));
            return token(Kind.BROKEN, endOfLine);
        }
        var escape = source.substring(0, end).indexOf('\\', begin);
        if (escape >= 0) {
            complaints.error(
                    "rules.escape",
                    places.apply(escape),
                    new Text("文字中不能有反斜杠 \\", "a text holds no backslash"),
                    new Text("请直接写出字符", "write the character itself"));
        }
        return token(Kind.TEXT, end);
    }

    private Token token(Kind kind, int end) {
        var place = places.apply(begin);
        var width = kind == Kind.TEXT ? end + 1 - begin : end - begin;
        return new Token(kind, source.substring(begin + 1, end), place.line(), place.column(), width, place.first());
    }

    /** Where the text ends that an ordinary quote opens: at the next one, unless it was closed by a full-width quote. */
    private int endOfHalf() {
        var end = next("\"");
        var full = firstUnopened(end < 0 ? endOfLine : end);
        if (full >= 0) {
            Lexer.complainOfFullWidth(complaints, places.apply(full), source.substring(full, full + 1));
            return full;
        }
        return end;
    }

    /** A closing full-width quote before {@code end} that no opening one belongs to. */
    private int firstUnopened(int end) {
        var open = 0;
        for (var i = begin + 1; i < end; i++) {
            open += source.charAt(i) == '“' ? 1 : 0;
            if (source.charAt(i) == '”' || source.charAt(i) == '＂') {
                if (open == 0) {
                    return i;
                }
                open--;
            }
        }
        return -1;
    }

    private int endOfFull() {
        for (var i = begin + 1; i < endOfLine; i++) {
            if (HalfWidth.isQuote(source.charAt(i))) {
                Lexer.complainOfFullWidth(complaints, places.apply(begin), source.substring(begin, begin + 1));
                return i;
            }
        }
        return -1;
    }

    private int endOfSingle() {
        var end = Math.max(next("'"), next("’"));
        if (end >= 0) {
            complaints.error(
                    "rules.quote",
                    places.apply(begin),
                    new Text("文字用了单引号", "a text stands between single quotes"),
                    new Text("请改为半角双引号 \"…\"", "write \"…\""));
        }
        return end;
    }

    private int next(String quote) {
        var found = source.indexOf(quote, begin + 1);
        return found < endOfLine ? found : -1;
    }
}
