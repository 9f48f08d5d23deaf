package org.learningcity.ruleset.sentence;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** The small words that hold a rule together; they belong to the grammar, not to the vocabulary. */
enum Keyword {
    IF(
            "如果",
            "when",
            "当",
            "若",
            "假如",
            "if",
            "如果同时满足以下条件",
            "如果同时满足下列条件",
            "如果满足以下条件",
            "如果满足下列条件",
            "when all of these hold"),
    THEN("那么", "then", "则"),
    END("结束", "end"),
    AND("且", "and", "并且", "而且", "同时", "并", "以及"),
    OR("或", "or", "或者", "或是"),
    NOT("并非", "not", "不是", "非", "不满足", "it is not so that"),
    FOR_EACH("对每个", "for each", "对于每个", "对每份", "对每项", "对每条", "对于", "针对", "for every"),
    THERE_IS("有", "there is", "存在"),
    THERE_IS_NO("没有", "there is no", "不存在", "无"),
    DETERMINER("该", "this", "此", "这个", "这份", "每个", "每份", "每项", "每条", "任一", "任何", "某个", "that", "each", "every", "any"),
    PRONOUN("其", "it", "它", "they"),
    ITS("它的", "its", "their"),
    OWN("的", "'s", "得", "之"),
    OF("属于该", "of"),
    WITHIN("在", "from", "为", "是"),
    UP_TO("与", "and", "和", "至", "到", "to"),
    BETWEEN("之间", "between"),
    COPULA("是", "is", "为", "属", "系");

    private final List<Phrase> phrases;

    Keyword(String zh, String en, String... others) {
        phrases = java.util.stream.Stream.concat(java.util.stream.Stream.of(zh, en), Arrays.stream(others))
                .map(Keyword::phrase)
                .toList();
    }

    /** A particle is dropped from phrases, and a possessive needs its word before it; here they are words themselves. */
    private static Phrase phrase(String text) {
        return text.equals("的") || text.equals("'s") ? new Phrase(List.of(text), text) : Phrase.of(text);
    }

    /** The index after the longest of its words at {@code from}; none when none stands there. */
    OptionalInt end(List<Token> tokens, int from) {
        return phrases.stream()
                .mapToInt(phrase -> phrase.end(tokens, from))
                .filter(end -> end > from)
                .max();
    }

    boolean at(List<Token> tokens, int from) {
        return end(tokens, from).isPresent();
    }

    /** Its words as people write them, the first two Chinese and English. */
    List<String> words() {
        return phrases.stream().map(Phrase::text).toList();
    }
}
