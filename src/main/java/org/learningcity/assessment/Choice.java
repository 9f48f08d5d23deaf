package org.learningcity.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcity.observation.Reason;
import org.learningcity.ruleset.RulesContradict;
import org.learningcity.stage.Candidate;
import org.learningcity.trace.Firing;

/**
 * The choice among the candidates that rules proposed for one indicator: an approved excuse first, then the smallest
 * rank, then the proxies' preference, then the newest vintage and edition. Candidates that are equal in all of these and
 * differ in value contradict each other, and nothing is used.
 *
 * @param ordered the candidate that is taken first, then the others
 * @param taken what is taken
 */
record Choice(List<Candidate> ordered, Candidate taken) {

    private static final Comparator<Candidate.Usable> ORDER = Comparator.comparingInt(
                    (Candidate.Usable candidate) -> candidate.precedence().rank())
            .thenComparingInt(Candidate.Usable::preference)
            .thenComparing(Candidate.Usable::vintage, Comparator.reverseOrder())
            .thenComparing(Candidate.Usable::edition, Comparator.reverseOrder());

    /** The choice among what {@code proposals} conclude, all for the same indicator, place and year. */
    static Choice among(List<Firing> proposals, Candidate.Absent nothing) {
        var absent = onlyAbsence(proposals);
        if (absent != null && absent.excused()) {
            return first(absent, proposals);
        }
        var usable = proposals.stream()
                .map(Firing::conclusion)
                .filter(Candidate.Usable.class::isInstance)
                .map(Candidate.Usable.class::cast)
                .sorted(ORDER.thenComparing(Candidate.Usable::key))
                .toList();
        if (usable.isEmpty()) {
            return first(absent == null ? nothing : absent, proposals);
        }
        var best = usable.get(0);
        var contradicted =
                usable.stream().anyMatch(other -> ORDER.compare(best, other) == 0 && best.value() != other.value());
        return first(contradicted ? conflict(nothing) : best, proposals);
    }

    /** Two rules that give different reasons for the same gap contradict each other. */
    private static Candidate.@Nullable Absent onlyAbsence(List<Firing> proposals) {
        var absences = proposals.stream()
                .filter(firing -> firing.conclusion() instanceof Candidate.Absent)
                .toList();
        for (var other : absences) {
            if (!other.conclusion().equals(absences.get(0).conclusion())) {
                throw new RulesContradict(
                        other.conclusion().key(), absences.get(0).rule(), other.rule());
            }
        }
        return absences.isEmpty() ? null : (Candidate.Absent) absences.get(0).conclusion();
    }

    private static Candidate.Absent conflict(Candidate.Absent nothing) {
        return new Candidate.Absent(nothing.need(), nothing.gap(), Reason.CONFLICT, false, nothing.precedence());
    }

    private static Choice first(Candidate taken, List<Firing> proposals) {
        var others = proposals.stream()
                .map(firing -> (Candidate) firing.conclusion())
                .filter(candidate -> !candidate.key().equals(taken.key()))
                .distinct()
                .sorted(Comparator.comparingInt(
                                (Candidate candidate) -> candidate.precedence().rank())
                        .thenComparing(Candidate::key));
        return new Choice(Stream.concat(Stream.of(taken), others).toList(), taken);
    }
}
