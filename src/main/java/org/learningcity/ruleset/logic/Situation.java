package org.learningcity.ruleset.logic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningcity.ruleset.logic.Literal.Compared;
import org.learningcity.ruleset.logic.Literal.Flag;
import org.learningcity.ruleset.logic.Literal.Is;
import org.learningcity.ruleset.logic.Literal.Opaque;

/** What is known of some facts: literals that can hold together. It does not change. */
final class Situation {

    static final Situation UNKNOWN = new Situation(Set.of(), List.of());

    private final Set<Literal> known;
    private final List<Compared> comparisons;

    private Situation(Set<Literal> known, List<Compared> comparisons) {
        this.known = known;
        this.comparisons = comparisons;
    }

    /** What is known when {@code literal} holds as well; empty when it cannot. */
    Optional<Situation> with(Literal literal) {
        if (known.contains(literal)) {
            return Optional.of(this);
        }
        if (known.contains(literal.negated())) {
            return Optional.empty();
        }
        var more = new LinkedHashSet<>(known);
        more.add(literal);
        if (literal instanceof Compared comparison) {
            var all = new ArrayList<>(comparisons);
            all.add(comparison);
            return Numbers.consistent(all) ? Optional.of(new Situation(more, all)) : Optional.empty();
        }
        var fits = literal instanceof Is is ? fits(is) : literal instanceof Flag || literal instanceof Opaque;
        return fits ? Optional.of(new Situation(more, comparisons)) : Optional.empty();
    }

    /** Whether the word can be (or not be) what it is said to be, beside what is known of it. */
    private boolean fits(Is claim) {
        var excluded = new HashSet<String>();
        for (var literal : known) {
            if (literal instanceof Is other && other.field().equals(claim.field())) {
                if (other.same()) {
                    return claim.same() == other.word().equals(claim.word());
                }
                excluded.add(other.word());
            }
        }
        var words = claim.field().words();
        if (claim.same()) {
            return !excluded.contains(claim.word()) && (words.isEmpty() || words.contains(claim.word()));
        }
        excluded.add(claim.word());
        return words.isEmpty() || !excluded.containsAll(words);
    }

    /** The literals, in the order in which they were taken up. */
    List<Literal> known() {
        return List.copyOf(known);
    }

    boolean knows(Literal literal) {
        return known.contains(literal);
    }
}
