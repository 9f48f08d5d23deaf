package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.learningcity.framework.Text;

/** Reads of which fact a sentence speaks, and keeps those that the rule has spoken of. */
final class SubjectReader {

    private static final Text FACT = new Text("填报值等事物的名称", "the name of a fact");

    private final Lexicon lexicon;
    private final Cursor cursor;
    private final List<SubjectDraft> subjects = new ArrayList<>();
    private Optional<SubjectDraft> current = Optional.empty();

    SubjectReader(Lexicon lexicon, Cursor cursor) {
        this.lexicon = lexicon;
        this.cursor = cursor;
    }

    List<SubjectDraft> subjects() {
        return List.copyOf(subjects);
    }

    /** What the last sentence spoke of. */
    Optional<SubjectDraft> current() {
        return current;
    }

    void speakOf(Optional<SubjectDraft> subject) {
        current = subject;
    }

    /** A fact named at the cursor, with what it has in common with the first one; none, and no move, when there is none. */
    Optional<SubjectDraft> mention() {
        var mark = cursor.mark();
        var at = cursor.place();
        if (current.isPresent() && (cursor.take(Keyword.ITS) || pronoun())) {
            return current;
        }
        var named = named(at, false);
        if (named.isEmpty()) {
            cursor.back(mark);
            return Optional.empty();
        }
        current = named;
        return named;
    }

    private boolean pronoun() {
        if (!cursor.take(Keyword.PRONOUN)) {
            return false;
        }
        cursor.take(Keyword.OWN);
        return true;
    }

    /** 对每个填报值, for each report: what the rule is about. */
    boolean introduced() {
        if (!cursor.take(Keyword.FOR_EACH)) {
            return false;
        }
        current = named(cursor.place(), false);
        if (current.isEmpty()) {
            throw unknown();
        }
        cursor.passSeparators();
        return true;
    }

    /** 有…, 没有…: that there is such a fact, or none. */
    Optional<SubjectDraft> existence() {
        var mark = cursor.mark();
        var at = cursor.place();
        var none = cursor.take(Keyword.THERE_IS_NO);
        if (none || cursor.take(Keyword.THERE_IS)) {
            var named = named(at, none);
            if (named.isPresent()) {
                return named;
            }
        }
        cursor.back(mark);
        return Optional.empty();
    }

    private Optional<SubjectDraft> named(Place at, boolean absent) {
        cursor.take(Keyword.DETERMINER);
        var shared = relations(true);
        cursor.take(Keyword.DETERMINER);
        var term = cursor.take(lexicon.facts());
        if (term.isEmpty()) {
            return Optional.empty();
        }
        shared.addAll(relations(false));
        cursor.take(Keyword.OWN);
        return Optional.of(known(term.get(), absent).orElseGet(() -> added(term.get(), absent, shared, at)));
    }

    private Optional<SubjectDraft> known(FactTerm term, boolean absent) {
        return absent
                ? Optional.empty()
                : subjects.stream()
                        .filter(subject -> !subject.absent() && subject.term().equals(term))
                        .findFirst();
    }

    private SubjectDraft added(FactTerm term, boolean absent, Set<String> shared, Place at) {
        if (subjects.isEmpty() && absent) {
            throw new Unreadable(
                    "sentence.unrelated",
                    at,
                    new Text("规则不能从“没有…”开始", "a rule cannot begin with what there is not"),
                    new Text(
                            "请先写规则要谈的事物,再写“且没有同一指标、同一年度的…”",
                            "first say what the rule is about, then `and there is no …`"));
        }
        if (!subjects.isEmpty() && shared.isEmpty()) {
            var first = subjects.get(0).term().wording().main();
            throw new Unreadable(
                    "sentence.unrelated",
                    at,
                    new Text(
                            "没有说明“%s”与“%s”有什么关系".formatted(term.wording().main().zh(), first.zh()),
                            "nothing says how the %s belongs to the %s"
                                    .formatted(term.wording().main().en(), first.en())),
                    new Text(
                            "请写“同一指标、同一年度的%s”".formatted(term.wording().main().zh()),
                            "write `the %s of the same indicator and year`"
                                    .formatted(term.wording().main().en())));
        }
        var subject = new SubjectDraft(term, absent, subjects.isEmpty() ? Set.of() : shared, at);
        subjects.add(subject);
        return subject;
    }

    /** 同一指标、同一年度的: before the name in Chinese, behind it in English. */
    private Set<String> relations(boolean before) {
        var shared = new TreeSet<String>();
        var mark = cursor.mark();
        var relation = cursor.take(lexicon.relations());
        while (relation.isPresent()) {
            shared.add(relation.get().name());
            mark = cursor.mark();
            separator();
            relation = cursor.take(lexicon.relations());
        }
        cursor.back(mark);
        if (before && !shared.isEmpty()) {
            cursor.take(Keyword.OWN);
        }
        return shared;
    }

    private void separator() {
        if (!cursor.take("、") && !cursor.take(",")) {
            cursor.take(Keyword.UP_TO);
        }
    }

    Unreadable unknown() {
        return Expected.at(cursor, FACT, lexicon.facts().texts());
    }
}
