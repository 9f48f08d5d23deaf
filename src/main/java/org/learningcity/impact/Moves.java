package org.learningcity.impact;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.impact.Contribution.Kind;

/** The moves of all nodes between two assessments, each divided among what is below it. */
final class Moves {

    private record Asked(NodeKey key, Weighting weighting) {}

    private final AssessedTree before;
    private final AssessedTree after;
    private final Map<Asked, Optional<Move>> known = new HashMap<>();

    Moves(AssessedTree before, AssessedTree after) {
        this.before = before;
        this.after = after;
    }

    /** How the score of a node moved; empty unless it had one and has one. */
    Optional<Move> of(NodeKey key, Weighting weighting) {
        var asked = new Asked(key, weighting);
        var found = known.get(asked);
        if (found == null) {
            found = move(key, weighting);
            known.put(asked, found);
        }
        return found;
    }

    private Optional<Move> move(NodeKey key, Weighting weighting) {
        var then = before.points(key, weighting);
        var now = after.points(key, weighting);
        if (then.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        var change = now.getAsDouble() - then.getAsDouble();
        var was = before.composition(key, weighting);
        var is = after.composition(key, weighting);
        if (was.parts().isEmpty() && is.parts().isEmpty()) {
            var whole = new Contribution(Kind.SCORE, key.code(), key.code(), change, 1, 1);
            return Optional.of(new Move(
                    then.getAsDouble(), now.getAsDouble(), List.of(), change == 0 ? List.of() : List.of(whole)));
        }
        var pieces = Decomposition.of(key.code(), change, was, is);
        var sources = new LinkedHashMap<String, Contribution>();
        for (var piece : pieces) {
            for (var source : sources(key, piece, was.values(), is.values())) {
                sources.merge(source.kind() + source.parent() + ":" + source.code(), source, Moves::both);
            }
        }
        return Optional.of(new Move(
                then.getAsDouble(),
                now.getAsDouble(),
                pieces.stream()
                        .map(Decomposition.Piece::contribution)
                        .filter(Moves::counts)
                        .toList(),
                sources.values().stream().filter(Moves::counts).toList()));
    }

    private static boolean counts(Contribution contribution) {
        return contribution.amount() != 0;
    }

    private static Contribution both(Contribution left, Contribution right) {
        return new Contribution(
                left.kind(),
                left.parent(),
                left.code(),
                left.amount() + right.amount(),
                left.shareBefore(),
                left.shareAfter());
    }

    /** A piece, led further down where it is the change of a child's score. */
    private List<Contribution> sources(NodeKey key, Decomposition.Piece piece, Weighting was, Weighting is) {
        var contribution = piece.contribution();
        if (contribution.kind() != Kind.SCORE || was != is) {
            return List.of(contribution);
        }
        var below = of(key.at(contribution.code()), was).orElseThrow();
        return below.sources().stream()
                .map(source -> source.times(piece.factor()))
                .toList();
    }
}
