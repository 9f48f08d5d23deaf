package org.learningcity.ruleset.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.sentence.Action.Argument;
import org.learningcity.ruleset.sentence.SentenceWriter.NoWords;

/** Writes what a rule concludes. */
final class ActionWriter {

    private final Lexicon lexicon;
    private final Language language;
    private final RuleModel rule;

    ActionWriter(Lexicon lexicon, Language language, RuleModel rule) {
        this.lexicon = lexicon;
        this.language = language;
        this.rule = rule;
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    String write(Action action) {
        var term = lexicon.actions().stream()
                .filter(known -> known.method().equals(action.method())
                        && known.slots().size() == action.arguments().size())
                .findFirst()
                .orElseThrow(() -> new NoWords(action.method()));
        var filled = new HashMap<Slot, String>();
        for (var i = 0; i < term.slots().size(); i++) {
            filled.put(
                    term.slots().get(i),
                    words(term.slots().get(i), action.arguments().get(i)));
        }
        return write(term.in(language).parts(), filled).replaceAll(" +", " ").strip();
    }

    private String write(List<ActionPattern.Part> parts, Map<Slot, String> filled) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (part instanceof ActionPattern.Part.Words words) {
                text.append(words.text());
            } else if (part instanceof ActionPattern.Part.Filled slot) {
                text.append(filled.getOrDefault(slot.slot(), ""));
            } else if (part instanceof ActionPattern.Part.Optionally optionally) {
                text.append(write(optionally.parts(), filled));
            }
        }
        return text.toString();
    }

    private String words(Slot slot, Argument argument) {
        if (argument instanceof Argument.OfFact fact) {
            return say("该", "the ") + SentenceWriter.noun(lexicon, lexicon.stage(), fact.fact(), language);
        }
        if (argument instanceof Argument.OfRow row) {
            return row(row);
        }
        var text = ((Argument.OfText) argument).text();
        return slot.takesColumn() ? column(text) : say("“" + text + "”", "\"" + text + "\"");
    }

    private String row(Argument.OfRow row) {
        var words = lexicon.vocabulary().rows(row.fact()).stream()
                .filter(term -> term.path().equals(row.path()))
                .findFirst()
                .map(term -> term.wording().in(language))
                .orElseThrow(() -> new NoWords(row.path()));
        var several =
                rule.subjects().stream().filter(subject -> !subject.absent()).count() > 1;
        var whose = several
                ? say("该", "the ")
                        + SentenceWriter.noun(lexicon, lexicon.stage(), row.fact(), language)
                        + say("的", "'s ")
                : say("", "the ");
        return whose + words;
    }

    private String column(String name) {
        return lexicon.columns().meanings().stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .map(term -> say(
                        "“" + term.wording().main().zh() + "”",
                        "\"" + term.wording().main().en() + "\""))
                .orElseThrow(() -> new NoWords(name));
    }
}
