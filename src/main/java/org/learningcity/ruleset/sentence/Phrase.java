package org.learningcity.ruleset.sentence;

import java.util.List;
import java.util.Set;

/** Words of the vocabulary as they may be met in a sentence: whatever the width, the case, the blanks and the small words. */
record Phrase(List<String> words, String text) {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> PARTICLES = Set.of("的", "得", "之");
    private static final Set<String> DROPPED = Set.of("的", "了");
    private static final int NONE = -1;

    Phrase {
        words = List.copyOf(words);
    }

    static Phrase of(String text) {
        var words = Lexer.phrase(text).stream()
                .map(Phrase::word)
                .filter(word -> !ARTICLES.contains(word) && !DROPPED.contains(word))
                .toList();
        return new Phrase(words, text);
    }

    /** One form for words that change with their subject. */
    private static String word(Token token) {
        return switch (token.text()) {
            case "are" -> "is";
            case "have" -> "has";
            case "do" -> "does";
            default -> token.text();
        };
    }

    /** The index after the phrase when it stands at {@code from}; -1 when it does not. */
    int end(List<Token> tokens, int from) {
        var at = from;
        for (var i = 0; i < words.size(); i++) {
            while (!matches(tokens.get(at), words.get(i))) {
                if (!small(tokens.get(at), i > 0)) {
                    return NONE;
                }
                at++;
            }
            at++;
        }
        return at;
    }

    private static boolean matches(Token token, String word) {
        return !token.is(Token.Kind.QUOTED)
                && !token.is(Token.Kind.LINE_END)
                && word(token).equals(word);
    }

    /** Whether the token may be passed over: an article or 了 anywhere, another particle inside the phrase. */
    private static boolean small(Token token, boolean inside) {
        return (ARTICLES.contains(token.text()) && token.is(Token.Kind.WORD))
                || token.text().equals("了")
                || (inside && PARTICLES.contains(token.text()));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
