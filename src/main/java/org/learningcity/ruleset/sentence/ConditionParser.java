package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.learningcity.framework.Text;

/**
 * Reads the conditions of a rule. 非 binds closest; 且 and 或 may not stand side by side without brackets, because people
 * read such a sentence in two ways.
 */
final class ConditionParser {

    private static final int DEEPEST = 12;
    private static final Text CONDITION = new Text("一个条件", "a condition");

    private final Lexicon lexicon;
    private final Complaints complaints;
    private final Cursor cursor;
    private final SubjectReader subjects;
    private final BooleanSupplier actionBegins;
    private int depth;

    /**
     * At the first condition.
     *
     * @param actionBegins whether an action stands at the cursor: then nobody wrote 那么
     */
    ConditionParser(
            Lexicon lexicon,
            Complaints complaints,
            Cursor cursor,
            SubjectReader subjects,
            BooleanSupplier actionBegins) {
        this.lexicon = lexicon;
        this.complaints = complaints;
        this.cursor = cursor;
        this.subjects = subjects;
        this.actionBegins = actionBegins;
    }

    /** Reads up to 那么, or to where an action begins. */
    void read() {
        var said = new ArrayList<Said>();
        var lost = false;
        while (goesOn()) {
            var from = cursor.mark();
            try {
                said.add(said(said.isEmpty() ? Said.Link.FIRST : Said.Link.AND));
            } catch (Unreadable e) {
                // without knowing of what the rule speaks nothing else can be read, and one problem says so
                if (!lost) {
                    complaints.add(e);
                }
                lost = subjects.current().isEmpty();
                cursor.recover(from);
            }
        }
        try {
            settle(said);
        } catch (Unreadable e) {
            complaints.add(e);
        }
    }

    private boolean goesOn() {
        cursor.passSeparators();
        return !cursor.atEnd() && !cursor.at(Keyword.THEN) && !actionBegins.getAsBoolean();
    }

    private void settle(List<Said> said) {
        if (said.stream().anyMatch(part -> part.link() == Said.Link.OR)) {
            var subject = said.get(0).subject();
            subject.add(Said.joined(said), said.get(0).condition().at());
        } else {
            said.forEach(part ->
                    part.subject().add(part.condition().what(), part.condition().at()));
        }
    }

    private Said said(Said.Link usual) {
        var link = link(usual);
        var at = cursor.place();
        var condition = item();
        return new Said(link, new Placed<>(condition, at), subjects.current().orElseThrow());
    }

    /** What links a sentence to the one before; the end of a line or a comma links like 且. */
    private Said.Link link(Said.Link usual) {
        cursor.passSeparators();
        var at = cursor.place();
        var and = cursor.take(Keyword.AND);
        cursor.passSeparators();
        var or = cursor.take(Keyword.OR);
        cursor.sameSentence();
        if (and && or) {
            throw Said.mixed(at);
        }
        return or ? Said.Link.OR : usual;
    }

    private Condition item() {
        if (++depth > DEEPEST) {
            throw new Unreadable(
                    "sentence.too-deep",
                    cursor.place(),
                    new Text("括号套得太深", "too many brackets within brackets"),
                    new Text("请分成几条规则", "split it into several rules"));
        }
        try {
            return single();
        } finally {
            depth--;
        }
    }

    private Condition single() {
        if (cursor.take("(")) {
            return group();
        }
        if (cursor.length(Keyword.NOT) > predicateHere()) {
            cursor.take(Keyword.NOT);
            return Said.stated(item(), cursor.place()).negated();
        }
        var existing = predicateHere() == 0 ? subjects.existence() : Optional.<SubjectDraft>empty();
        if (existing.isPresent()) {
            return existence(existing.get());
        }
        if (mentioned()) {
            return item();
        }
        return fieldOf().orElseGet(this::said);
    }

    /** Moves past the name of a fact, unless something that is said of the current one is longer. */
    private boolean mentioned() {
        var predicate = predicateHere();
        return (predicate == 0 || cursor.length(lexicon.facts()) > predicate)
                && subjects.mention().isPresent();
    }

    private int predicateHere() {
        return subjects.current()
                .map(subject -> cursor.length(lexicon.predicates(subject.fact())))
                .orElse(0);
    }

    private Condition existence(SubjectDraft subject) {
        var before = subjects.current();
        subjects.speakOf(Optional.of(subject));
        if (subject.absent() && cursor.take("(")) {
            subject.add(group(), subject.at());
        }
        if (subject.absent() && before.isPresent()) {
            subjects.speakOf(before);
        }
        return Condition.all(List.of());
    }

    private Condition group() {
        var said = new ArrayList<Said>();
        cursor.sameSentence();
        while (!cursor.at(")")) {
            if (cursor.conditionsEnd()) {
                throw new Unreadable(
                        "sentence.unclosed-bracket",
                        cursor.place(),
                        new Text("括号没有成对", "a bracket is not closed"),
                        new Text("请补上“)”", "close it with `)`"));
            }
            said.add(said(said.isEmpty() ? Said.Link.FIRST : Said.Link.AND));
            cursor.sameSentence();
        }
        if (said.isEmpty()) {
            throw Expected.at(cursor, CONDITION, List.of());
        }
        cursor.take(")");
        return Said.joined(said);
    }

    /** {@code the value of the report is …}: the field first, then whose it is. */
    private Optional<Condition> fieldOf() {
        if (predicateHere() > 0) {
            return Optional.empty();
        }
        var mark = cursor.mark();
        for (var fact : lexicon.facts().meanings()) {
            var field = cursor.take(lexicon.fields(fact.fact()));
            if (field.isPresent() && cursor.take(Keyword.OF)) {
                var owner = subjects.mention();
                if (owner.isPresent() && owner.get().fact().equals(fact.fact())) {
                    return Optional.of(new ComparisonParser(lexicon, complaints, cursor).read(field.get()));
                }
            }
            cursor.back(mark);
        }
        return Optional.empty();
    }

    private Condition said() {
        if (subjects.current().isEmpty()) {
            throw subjects.unknown();
        }
        var fact = subjects.current().get().fact();
        var phrases = lexicon.predicates(fact);
        if (!cursor.at(phrases)) {
            cursor.take(Keyword.COPULA);
        }
        var predicate = cursor.take(phrases).orElseThrow(() -> Expected.at(cursor, CONDITION, phrases.texts()));
        return predicate instanceof FieldTerm field
                ? new ComparisonParser(lexicon, complaints, cursor).read(field)
                : ((StateTerm) predicate).shape();
    }
}
