package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Language;
import org.learningcity.stage.Stage;

/** Writes what a rule says in sentences of one language. */
final class SentenceWriter {

    private static final String INDENT = "  ";

    private final Lexicon lexicon;
    private final Language language;

    SentenceWriter(Lexicon lexicon, Language language) {
        this.lexicon = lexicon;
        this.language = language;
    }

    /** Thrown where the vocabulary has no words for a part of a rule. */
    static final class NoWords extends RuntimeException {
        NoWords(String part) {
            super(part, null, false, false);
        }
    }

    private boolean chinese() {
        return language == Language.ZH;
    }

    private String say(String zh, String en) {
        return chinese() ? zh : en;
    }

    /**
     * The rule in sentences.
     *
     * @throws NoWords naming what cannot be said
     */
    String write(RuleModel rule) {
        var lines = new ArrayList<String>();
        head(lines, Heading.RULE, rule.name());
        var title = rule.about().getOrDefault(RuleParser.TITLE, rule.name());
        if (!title.equals(rule.name())) {
            head(lines, Heading.TITLE, title);
        }
        Optional.ofNullable(rule.about().get(RuleParser.ENGLISH_TITLE))
                .ifPresent(text -> head(lines, Heading.ENGLISH_TITLE, text));
        Optional.ofNullable(rule.about().get(RuleParser.OWNER)).ifPresent(text -> head(lines, Heading.OWNER, text));
        Optional.ofNullable(rule.about().get(RuleParser.REFERENCE))
                .ifPresent(text -> head(lines, Heading.REFERENCE, text));
        lines.add(say("如果", "when"));
        var conditions = conditions(rule);
        for (var i = 0; i < conditions.size(); i++) {
            lines.add(INDENT
                    + (i == 0 ? "" : say("且", "and "))
                    + conditions.get(i)
                    + (i + 1 < conditions.size() && chinese() ? "，" : ""));
        }
        lines.add(say("那么", "then"));
        var actions = new ActionWriter(lexicon, language, rule);
        rule.actions().forEach(action -> lines.add(INDENT + actions.write(action.what())));
        return String.join("\n", lines) + "\n";
    }

    private void head(List<String> lines, Heading heading, String text) {
        lines.add(heading.in(language) + say("：", ": ") + text);
    }

    private List<String> conditions(RuleModel rule) {
        var sentences = new ArrayList<String>();
        var alone = rule.subjects().size() == 1
                && rule.subjects().get(0).conditions().size() == 1;
        for (var subject : rule.subjects()) {
            var said = new ConditionWriter(lexicon, language, subject, alone).write();
            if (subject.absent()) {
                sentences.add(absent(subject, said));
            } else if (said.isEmpty()) {
                sentences.add(say("有", "there is a ") + name(subject));
            } else {
                sentences.addAll(said);
            }
        }
        return sentences;
    }

    private String absent(Subject subject, List<String> said) {
        var conditions = said.isEmpty() ? "" : say("（", " (") + String.join(say("，且", " and "), said) + say("）", ")");
        return say("没有", "there is no ") + name(subject) + conditions;
    }

    private String name(Subject subject) {
        return new ConditionWriter(lexicon, language, subject, false).name();
    }

    static String noun(Lexicon lexicon, Stage stage, String fact, Language language) {
        return lexicon.vocabulary()
                .fact(stage, fact)
                .map(term -> term.wording().in(language))
                .orElseThrow(() -> new NoWords(fact));
    }
}
