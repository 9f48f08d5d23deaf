package org.learningcity.ruleset.sentence;

import java.math.BigDecimal;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.sentence.SentenceWriter.NoWords;

/** Writes what a field is compared with. */
final class OperandWriter {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Lexicon lexicon;
    private final Language language;

    OperandWriter(Lexicon lexicon, Language language) {
        this.lexicon = lexicon;
        this.language = language;
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    FieldTerm field(String fact, String path) {
        return lexicon.vocabulary().field(fact, path).orElseThrow(() -> new NoWords(path));
    }

    String write(FieldTerm field, Operand operand) {
        if (operand instanceof Operand.Field other) {
            return say("", "its ") + field(field.fact(), other.path()).wording().in(language);
        }
        if (operand instanceof Operand.Figure figure) {
            return figure(field, figure.digits());
        }
        if (operand instanceof Operand.Quoted quoted && field.measure() == Measure.TEXT) {
            return say("“" + quoted.text() + "”", "\"" + quoted.text() + "\"");
        }
        if (operand instanceof Operand.Quoted quoted && field.measure() == Measure.CODE) {
            return quoted.text();
        }
        return lexicon.wordsOf(field.words()).stream()
                .filter(word -> word.operand().equals(operand))
                .findFirst()
                .map(word -> word.wording().in(language))
                .map(word -> word.startsWith("not ") ? "\"" + word + "\"" : word)
                .orElseThrow(() -> new NoWords(operand.drl()));
    }

    private String figure(FieldTerm field, String digits) {
        if (digits.equals("0") && !field.measure().whole()) {
            return digits;
        }
        return switch (field.measure()) {
            case SHARE ->
                new BigDecimal(digits).multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
            case PERCENT -> digits + "%";
            default -> digits + counter(field);
        };
    }

    /** What stands after a number; a Chinese counter has no English one to go with it. */
    private String counter(FieldTerm field) {
        var counter = field.counter();
        return language == Language.ZH || counter.zh().isEmpty() || counter.zh().equals(counter.en())
                ? say(counter.zh(), "")
                : " " + counter.en();
    }
}
