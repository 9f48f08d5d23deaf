package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A fact that the rule being read speaks of, with what has been said of it so far. */
final class SubjectDraft {

    private final FactTerm term;
    private final boolean absent;
    private final Set<String> shared;
    private final Place at;
    private final List<Placed<Condition>> conditions = new ArrayList<>();

    SubjectDraft(FactTerm term, boolean absent, Set<String> shared, Place at) {
        this.term = term;
        this.absent = absent;
        this.shared = Set.copyOf(shared);
        this.at = at;
    }

    FactTerm term() {
        return term;
    }

    String fact() {
        return term.fact();
    }

    Class<?> type() {
        return FactModel.fact(term.fact()).orElseThrow();
    }

    boolean absent() {
        return absent;
    }

    Place at() {
        return at;
    }

    void add(Condition condition, Place place) {
        Condition.parts(condition).forEach(part -> conditions.add(new Placed<>(part, place)));
    }

    Subject finished() {
        return new Subject(term.fact(), absent, shared, at, conditions);
    }
}
