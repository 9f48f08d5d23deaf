package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule as its file has it: what stands at its head, and the tokens of its sentences. */
final class Draft {

    private final Map<Heading, Placed<String>> head = new EnumMap<>(Heading.class);
    private final List<Token> body = new ArrayList<>();
    private final Place at;

    Draft(Place at) {
        this.at = at;
    }

    void head(Heading heading, Placed<String> text) {
        head.put(heading, text);
    }

    boolean has(Heading heading) {
        return head.containsKey(heading);
    }

    Optional<Placed<String>> head(Heading heading) {
        return Optional.ofNullable(head.get(heading));
    }

    void line(List<Token> tokens, Token end) {
        body.addAll(tokens);
        body.add(end);
    }

    boolean begun() {
        return !body.isEmpty();
    }

    Place at() {
        return at;
    }

    /** The tokens of its sentences, an end behind them. */
    List<Token> body() {
        var last = body.isEmpty() ? at : body.get(body.size() - 1).at();
        var tokens = new ArrayList<>(body);
        tokens.add(new Token(Token.Kind.END, "", last, last.column()));
        return List.copyOf(tokens);
    }
}
