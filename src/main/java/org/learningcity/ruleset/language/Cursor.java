package org.learningcity.ruleset.language;

import java.util.List;
import java.util.function.Predicate;
import org.learningcity.framework.Text;

/** Walks over the tokens of a file. */
final class Cursor {

    private final List<Token> tokens;
    private final Complaints complaints;
    private int at;

    Cursor(List<Token> tokens, Complaints complaints) {
        this.tokens = tokens;
        this.complaints = complaints;
    }

    Complaints complaints() {
        return complaints;
    }

    int position() {
        return at;
    }

    List<Token> since(int position) {
        return List.copyOf(tokens.subList(position, at));
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        var token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    Token previous() {
        return tokens.get(Math.max(0, at - 1));
    }

    boolean at(String word) {
        return peek().is(word);
    }

    /** Passes {@code word} when it comes next. */
    boolean took(String word) {
        if (at(word)) {
            next();
            return true;
        }
        return false;
    }

    /** Passes {@code mark}, which must come next. */
    Token expect(String mark, Text wanted, Text advice) {
        if (at(mark)) {
            return next();
        }
        throw lost("rules.syntax", wanted, advice);
    }

    /** Says what is wrong with what comes next, and gives up on this part. */
    LostTrack lost(String code, Text message, Text advice) {
        return lost(code, peek(), message, advice);
    }

    /** Says what is wrong at a place, and gives up on this part; says nothing more of what is broken anyway. */
    LostTrack lost(String code, Token place, Text message, Text advice) {
        if (peek().kind() != Token.Kind.BROKEN) {
            complaints.error(code, place, message, advice);
        }
        return new LostTrack();
    }

    /** What comes next, in words. */
    Text here() {
        var token = peek();
        if (token.isEnd()) {
            return new Text("文件结束", "the end of the file");
        }
        return new Text("“%s”".formatted(token.written()), "`%s`".formatted(token.written()));
    }

    /** Goes on to where {@code enough} holds, or to the end. */
    void skipTo(Predicate<Token> enough) {
        while (!peek().isEnd() && !enough.test(peek())) {
            next();
        }
    }
}
