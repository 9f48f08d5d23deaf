package org.learningcity.ruleset.sentence;

import java.util.List;
import java.util.Optional;

/** A place in the sentences of a rule, which moves as they are read. */
final class Cursor {

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        var token = tokens.get(at);
        if (!token.is(Token.Kind.END)) {
            at++;
        }
        return token;
    }

    Place place() {
        return peek().at();
    }

    boolean atEnd() {
        return peek().is(Token.Kind.END);
    }

    boolean at(Keyword keyword) {
        return keyword.at(tokens, at);
    }

    boolean take(Keyword keyword) {
        var end = keyword.end(tokens, at);
        end.ifPresent(after -> at = after);
        return end.isPresent();
    }

    boolean at(String sign) {
        return peek().is(sign);
    }

    boolean take(String sign) {
        if (peek().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    <T> Optional<T> take(Phrases<T> phrases) {
        var found = phrases.longest(tokens, at);
        found.ifPresent(phrase -> at = phrase.end());
        return found.map(Phrases.Found::meaning);
    }

    <T> boolean at(Phrases<T> phrases) {
        return phrases.longest(tokens, at).isPresent();
    }

    /** How many tokens the longest of the phrases at this place covers; 0 when none stands here. */
    <T> int length(Phrases<T> phrases) {
        return phrases.longest(tokens, at).map(found -> found.end() - at).orElse(0);
    }

    int length(Keyword keyword) {
        return Math.max(0, keyword.end(tokens, at).orElse(at) - at);
    }

    boolean take(Phrase phrase) {
        var end = phrase.end(tokens, at);
        if (end > at) {
            at = end;
            return true;
        }
        return false;
    }

    /** Passes over ends of lines, where the conditions go on behind them. */
    void sameSentence() {
        if (!conditionsEnd()) {
            passLineEnds();
        }
    }

    /** Whether nothing comes any more, or 那么, be it on another line. */
    boolean conditionsEnd() {
        var mark = at;
        passLineEnds();
        var end = atEnd() || at(Keyword.THEN);
        at = mark;
        return end;
    }

    private void passLineEnds() {
        while (peek().is(Token.Kind.LINE_END)) {
            at++;
        }
    }

    /** Passes over everything that only parts sentences; tells whether there was any. */
    boolean passSeparators() {
        var from = at;
        while (peek().parts()) {
            at++;
        }
        return at > from;
    }

    /**
     * Passes over everything up to the next place where a sentence may begin.
     *
     * @param from where the last one began; at least one token after it is passed
     */
    void recover(int from) {
        if (at == from) {
            next();
        }
        while (!atEnd() && !peek().parts() && !at(Keyword.THEN) && !at(Keyword.AND) && !at(Keyword.OR)) {
            next();
        }
    }

    /** What stands here, up to the end of its clause, for a problem to quote. */
    String here() {
        var text = new StringBuilder();
        var longest = 24;
        for (var i = at; i < tokens.size() && text.length() < longest; i++) {
            var token = tokens.get(i);
            var clauseEnds = token.parts() || token.is(Token.Kind.END) || (i > at && token.is(Token.Kind.QUOTED));
            if (clauseEnds || (i > at && Keyword.THEN.at(tokens, i))) {
                break;
            }
            var apart = i > at && token.at().column() > tokens.get(i - 1).end();
            text.append(apart ? " " : "").append(token.text());
        }
        return text.toString();
    }
}
