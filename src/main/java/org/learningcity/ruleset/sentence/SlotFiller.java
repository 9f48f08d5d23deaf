package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.sentence.Action.Argument;

/** Fills in the places of one pattern of an action with what stands at the cursor. */
final class SlotFiller {

    private static final Text FURTHER = new Text("要得出什么结论", "the rest of an action");
    private static final Text FACT = new Text("规则所说的事物", "a fact that the rule is about");
    private static final Text ROW = new Text("一行表的名称", "the name of a row");
    private static final Text COLUMN = new Text("栏目名称", "the name of a column");
    private static final Text MESSAGE = new Text("引号中的消息", "a message in quotes");

    private final Lexicon lexicon;
    private final Cursor cursor;
    private final List<SubjectDraft> subjects;
    private final Map<Slot, Argument> filled = new HashMap<>();

    SlotFiller(Lexicon lexicon, Cursor cursor, List<SubjectDraft> subjects) {
        this.lexicon = lexicon;
        this.cursor = cursor;
        this.subjects = subjects.stream().filter(subject -> !subject.absent()).toList();
    }

    /**
     * Why a pattern does not stand here.
     *
     * @param at the index of the token where it failed
     * @param kind what was expected there
     * @param known all words of the kind
     * @param why what else is wrong, where words were found that nobody knows
     */
    record Failure(int at, Text kind, List<String> known, Optional<Unreadable> why) {}

    /** Moves past a part of the pattern; says why not when it does not stand here. */
    Optional<Failure> pass(ActionPattern.Part part, boolean inside) {
        if (inside) {
            while (cursor.at(",") || cursor.peek().is(Token.Kind.LINE_END) || cursor.at(":")) {
                cursor.next();
            }
        }
        if (part instanceof ActionPattern.Part.Words words) {
            if (words.phrase().isEmpty()) {
                cursor.take(Keyword.OWN);
                return Optional.empty();
            }
            return took(words.phrase())
                    ? Optional.empty()
                    : failure(
                            FURTHER, List.of(words.text().replaceAll("[,，]", "").strip()));
        }
        return part instanceof ActionPattern.Part.Filled wanted ? fill(wanted.slot()) : Optional.empty();
    }

    /** A particle may stand before the words or not. */
    private boolean took(Phrase phrase) {
        if (cursor.take(phrase)) {
            return true;
        }
        var mark = cursor.mark();
        if (cursor.take(Keyword.OWN) && cursor.take(phrase)) {
            return true;
        }
        cursor.back(mark);
        return false;
    }

    private Optional<Failure> failure(Text kind, List<String> known) {
        return Optional.of(new Failure(cursor.mark(), kind, known, Optional.empty()));
    }

    private Optional<Failure> fill(Slot slot) {
        if (slot.takesFact()) {
            return fact(slot);
        }
        if (slot.takesRow()) {
            return row(slot);
        }
        return slot.takesColumn() ? column(slot) : message(slot);
    }

    private Optional<Failure> fact(Slot slot) {
        var fitting = fitting(slot);
        var phrases = new Phrases<SubjectDraft>();
        fitting.forEach(subject -> phrases.and(subject.term().wording(), subject));
        cursor.take(Keyword.DETERMINER);
        var named = cursor.take(phrases);
        if (named.isEmpty() && !fitting.isEmpty() && cursor.take(Keyword.PRONOUN)) {
            named = Optional.of(fitting.get(0));
        }
        if (named.isEmpty()) {
            return failure(FACT, phrases.texts());
        }
        filled.put(slot, new Argument.OfFact(named.get().fact()));
        return Optional.empty();
    }

    private List<SubjectDraft> fitting(Slot slot) {
        return subjects.stream()
                .filter(subject -> slot.type().isAssignableFrom(subject.type()))
                .toList();
    }

    private Optional<Failure> row(Slot slot) {
        var phrases = new Phrases<Argument>();
        var whose = new Phrases<SubjectDraft>();
        subjects.forEach(subject -> whose.and(subject.term().wording(), subject));
        var mark = cursor.mark();
        cursor.take(Keyword.DETERMINER);
        var owner = cursor.take(whose).filter(subject -> cursor.take(Keyword.OWN));
        if (owner.isEmpty()) {
            cursor.back(mark);
            if (!cursor.take(Keyword.ITS)) {
                cursor.take(Keyword.DETERMINER);
            }
        }
        rows(slot).forEach(row -> {
            if (owner.isEmpty() || owner.get().fact().equals(row.fact())) {
                phrases.and(row.wording(), new Argument.OfRow(row.fact(), row.path()));
            }
        });
        var named = cursor.take(phrases);
        if (named.isEmpty()) {
            return failure(ROW, phrases.texts());
        }
        cursor.take(Phrase.of("行"));
        cursor.take(Phrase.of("row"));
        filled.put(slot, named.get());
        return Optional.empty();
    }

    /** The rows of the rule's facts that the action would take. */
    private List<RowTerm> rows(Slot slot) {
        var rows = new ArrayList<RowTerm>();
        subjects.forEach(subject -> lexicon.vocabulary().rows(subject.fact()).stream()
                .filter(row -> slot.type().isAssignableFrom(row.type()))
                .forEach(rows::add));
        return rows;
    }

    private Optional<Failure> column(Slot slot) {
        var column = cursor.take(lexicon.columns());
        var token = cursor.peek();
        if (column.isEmpty() && token.is(Token.Kind.QUOTED)) {
            var inner = new ArrayList<>(Lexer.phrase(token.text()));
            inner.add(new Token(Token.Kind.END, "", token.at(), 1));
            column = lexicon.columns().longest(inner, 0).map(Phrases.Found::meaning);
            column.ifPresent(found -> cursor.next());
        }
        if (column.isEmpty()) {
            return failure(COLUMN, lexicon.columns().texts());
        }
        filled.put(slot, new Argument.OfText(column.get().name()));
        return Optional.empty();
    }

    private Optional<Failure> message(Slot slot) {
        var token = cursor.peek();
        if (!token.is(Token.Kind.QUOTED)) {
            return failure(MESSAGE, List.of("“消息键”", "\"message-key\""));
        }
        var key = lexicon.message(token.text()).filter(Literal::accepts);
        if (key.isEmpty()) {
            return Optional.of(new Failure(cursor.mark() + 1, MESSAGE, List.of(), Optional.of(unknown(token))));
        }
        cursor.next();
        filled.put(slot, new Argument.OfText(key.get()));
        return Optional.empty();
    }

    private Unreadable unknown(Token token) {
        var near = Nearest.to(
                token.text(),
                lexicon.names().messages().keySet().stream().sorted().toList());
        return new Unreadable(
                "sentence.unknown-message",
                token.at(),
                new Text(
                        "messages.csv 中没有消息“%s”".formatted(token.text()),
                        "messages.csv has no message `%s`".formatted(token.text())),
                near.map(found -> new Text("是否想写“%s”?".formatted(found), "did you mean `%s`?".formatted(found)))
                        .orElse(new Text("请在 messages.csv 中补上中英文", "add it to messages.csv in both languages")));
    }

    /** What a place is filled with; where the sentence leaves it out, the only thing that fits. */
    Optional<Argument> filled(Slot slot) {
        if (filled.containsKey(slot)) {
            return Optional.of(filled.get(slot));
        }
        if (slot.takesFact()) {
            var fitting = fitting(slot);
            return fitting.size() == 1
                    ? Optional.of(new Argument.OfFact(fitting.get(0).fact()))
                    : Optional.empty();
        }
        if (slot.takesRow()) {
            var rows = rows(slot);
            return rows.size() == 1
                    ? Optional.of(
                            new Argument.OfRow(rows.get(0).fact(), rows.get(0).path()))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
