package org.learningcity.ruleset.language;

import java.util.function.IntFunction;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Token.Kind;

/** Reads a number: digits, with a decimal point if need be. */
final class NumberReader {

    private NumberReader() {}

    static Token read(String source, int begin, IntFunction<Token> places, Complaints complaints) {
        var digits = run(source, begin, character -> HalfWidth.isDigit(character) || half(character) == '.');
        var half = halfOf(source, begin, digits);
        if (half.endsWith(".")) {
            digits--;
            half = half.substring(0, half.length() - 1);
        }
        var end =
                run(source, digits, character -> Character.isLetter(character) || "%_$".indexOf(half(character)) >= 0);
        var place = places.apply(begin);
        var written = source.substring(begin, end);
        for (var i = begin; i < end; i++) {
            if (HalfWidth.isFullWidth(source.charAt(i))) {
                Lexer.complainOfFullWidth(complaints, places.apply(i), source.substring(i, end));
                break;
            }
        }
        var token = new Token(Kind.NUMBER, half, place.line(), place.column(), end - begin, place.first());
        if (end > digits) {
            complaints.error(
                    "rules.number",
                    place,
                    new Text("“%s”不是数".formatted(written), "`%s` is no number".formatted(written)),
                    new Text("请只写数字,不带单位或百分号:%s".formatted(half), "write digits only: %s".formatted(half)));
        } else if (half.indexOf('.') != half.lastIndexOf('.')) {
            complaints.error(
                    "rules.number",
                    place,
                    new Text("“%s”不是数".formatted(written), "`%s` is no number".formatted(written)),
                    new Text("代码是文字,请加引号:\"%s\"".formatted(half), "a code is text: write \"%s\"".formatted(half)));
            return new Token(Kind.TEXT, half, place.line(), place.column(), end - begin, place.first());
        } else if (half.matches("0\\d.*") && (begin == 0 || source.charAt(begin - 1) != ',')) {
            complaints.error(
                    "rules.number",
                    place,
                    new Text("数“%s”以 0 开头".formatted(written), "the number `%s` begins with 0".formatted(written)),
                    new Text("请写 %s".formatted(bare(half)), "write %s".formatted(bare(half))));
        }
        return token;
    }

    private static String bare(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    private static int run(String source, int from, CharPredicate allowed) {
        var end = from;
        while (end < source.length() && allowed.test(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static char half(char character) {
        return HalfWidth.of(character).charAt(0);
    }

    /** Whether a character belongs to a run of them. */
    private interface CharPredicate {
        boolean test(char character);
    }

    private static String halfOf(String source, int from, int to) {
        var half = new StringBuilder();
        source.substring(from, to).chars().forEach(character -> half.append(HalfWidth.of((char) character)));
        return half.toString();
    }
}
