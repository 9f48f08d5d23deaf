package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.sentence.Condition.Comparison;
import org.learningcity.ruleset.sentence.SentenceWriter.NoWords;

/** Writes what must hold of one fact: the first sentence names it, the others go on about it. */
final class ConditionWriter {

    private final Lexicon lexicon;
    private final Language language;
    private final Subject subject;
    private final OperandWriter operands;
    private final boolean alone;
    private boolean named;

    /**
     * For one fact.
     *
     * @param alone whether its one condition is all that the rule asks, so that a choice needs no brackets
     */
    ConditionWriter(Lexicon lexicon, Language language, Subject subject, boolean alone) {
        this.alone = alone;
        this.lexicon = lexicon;
        this.language = language;
        this.subject = subject;
        this.operands = new OperandWriter(lexicon, language);
        this.named = subject.absent();
    }

    private boolean chinese() {
        return language == Language.ZH;
    }

    private String say(String zh, String en) {
        return chinese() ? zh : en;
    }

    /** One sentence a condition; unequal values of one field that stand together make one sentence. */
    List<String> write() {
        var sentences = new ArrayList<String>();
        var conditions = subject.conditions().stream().map(Placed::what).toList();
        for (var i = 0; i < conditions.size(); ) {
            var together = unlike(conditions, i);
            if (together.size() > 1) {
                sentences.add(listed(together, Comparing.NOT_AMONG));
            } else {
                sentences.add(sentence(conditions.get(i)));
            }
            i += together.size();
        }
        return sentences;
    }

    /** The comparisons from {@code from} on that say which values one field does not have. */
    private static List<Comparison> unlike(List<Condition> conditions, int from) {
        var together = new ArrayList<Comparison>();
        for (var condition : conditions.subList(from, conditions.size())) {
            if (condition instanceof Comparison comparison
                    && comparison.operator() == Operator.UNEQUAL
                    && !(comparison.operand() instanceof Operand.Field)
                    && (together.isEmpty() || together.get(0).path().equals(comparison.path()))) {
                together.add(comparison);
            } else {
                break;
            }
        }
        return together.isEmpty() ? List.of(Comparison.flag("", true)) : together;
    }

    private String sentence(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return said(comparison);
        }
        if (condition instanceof Condition.Any any) {
            return anyOf(any, !alone);
        }
        return ((Condition.All) condition)
                .parts().stream().map(this::sentence).collect(Collectors.joining(say("，且", " and ")));
    }

    private String anyOf(Condition.Any any, boolean brackets) {
        var same = sameField(any);
        if (!same.isEmpty()) {
            return listed(same, Comparing.AMONG);
        }
        var lead = named || !brackets ? "" : owner(false) + say("", " ");
        if (!lead.isEmpty()) {
            named = true;
        }
        var parts = new ArrayList<String>();
        for (var part : any.parts()) {
            var words = part instanceof Condition.All ? bracketed(sentence(part)) : sentence(part);
            parts.add(words);
        }
        var joined = String.join(say("，或", " or "), parts);
        return brackets ? lead + bracketed(joined) : joined;
    }

    private String bracketed(String words) {
        return say("（" + words + "）", "(" + words + ")");
    }

    private static List<Comparison> sameField(Condition.Any any) {
        var found = new ArrayList<Comparison>();
        for (var part : any.parts()) {
            if (!(part instanceof Comparison comparison)
                    || comparison.operator() != Operator.EQUAL
                    || comparison.operand() instanceof Operand.Field
                    || comparison.operand() instanceof Operand.Flag
                    || (!found.isEmpty() && !found.get(0).path().equals(comparison.path()))) {
                return List.of();
            }
            found.add(comparison);
        }
        return found;
    }

    private String said(Comparison comparison) {
        var state = lexicon.vocabulary().state(subject.fact(), comparison);
        if (state.isPresent()) {
            return owner(false) + say("", " ") + state.get().wording().in(language);
        }
        if (comparison.operand() instanceof Operand.Flag) {
            var opposite = (Comparison) comparison.negated();
            return lexicon.vocabulary()
                    .state(subject.fact(), opposite)
                    .filter(term -> term.needs().isEmpty())
                    .map(term -> say("并非", "not ")
                            + bracketed(
                                    owner(false) + say("", " ") + term.wording().in(language)))
                    .orElseThrow(() -> new NoWords(comparison.path()));
        }
        var field = field(comparison.path());
        return owned(field)
                + compared(field, Comparing.of(comparison.operator()))
                + operands.write(field, comparison.operand());
    }

    private String listed(List<Comparison> comparisons, Comparing way) {
        var field = field(comparisons.get(0).path());
        var values = comparisons.stream()
                .map(comparison -> operands.write(field, comparison.operand()))
                .collect(Collectors.joining(say("、", ", ")));
        return owned(field) + compared(field, way) + values + (chinese() ? "之一" : "");
    }

    private FieldTerm field(String path) {
        return operands.field(subject.fact(), path);
    }

    private String owned(FieldTerm field) {
        return owner(true) + field.wording().in(language);
    }

    private String compared(FieldTerm field, Comparing way) {
        var words = lexicon.vocabulary().comparisons().stream()
                .filter(term -> term.way() == way)
                .findFirst()
                .map(term -> term.in(language, field.measure()))
                .orElseThrow(() -> new NoWords(way.name()));
        return chinese() ? words : " " + words + " ";
    }

    /** Whose it is: the fact by name at first, later nothing in Chinese and a pronoun in English. */
    private String owner(boolean field) {
        if (named) {
            return say("", field ? "its " : "it");
        }
        named = true;
        return field ? say(name() + "的", "the " + name() + "'s ") : say(name(), "the " + name());
    }

    /** The name of the fact, with what it has in common with the first one. */
    String name() {
        var noun = SentenceWriter.noun(lexicon, lexicon.stage(), subject.fact(), language);
        if (subject.shared().isEmpty()) {
            return noun;
        }
        var relations =
                new TreeSet<>(subject.shared()).stream().map(this::relation).toList();
        return chinese() ? String.join("、", relations) + "的" + noun : noun + " " + String.join(" and ", relations);
    }

    private String relation(String path) {
        return lexicon.vocabulary().relations().stream()
                .filter(term -> term.name().equals(path))
                .findFirst()
                .map(term -> term.wording().in(language))
                .orElseThrow(() -> new NoWords(path));
    }
}
