package org.learningcity.ruleset.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an example comes down to: the fewest comparisons of it that still make the point. */
final class Example {

    private final List<Formula> known;

    Example(List<Formula> known) {
        this.known = List.copyOf(known);
    }

    /**
     * The comparisons of {@code situation} that {@code said} speaks of and that {@code point} follows from, as rules write
     * them.
     */
    String of(Situation situation, Collection<? extends Formula> said, Formula point) {
        return needed(situation, said, point).stream().map(Literal::words).collect(Collectors.joining(", "));
    }

    List<Literal> needed(Situation situation, Collection<? extends Formula> said, Formula point) {
        var spoken = said.stream()
                .flatMap(Formula::literals)
                .flatMap(literal -> Stream.of(literal, literal.negated()))
                .distinct()
                .toList();
        var left = new ArrayList<>(spoken.stream()
                .filter(situation::knows)
                .filter(literal -> !(literal instanceof Literal.Opaque))
                .toList());
        for (var literal : List.copyOf(left)) {
            var fewer = new ArrayList<>(left);
            fewer.remove(literal);
            if (follows(fewer, point)) {
                left.remove(literal);
            }
        }
        return left;
    }

    private boolean follows(List<Literal> literals, Formula point) {
        var formulas = new ArrayList<Formula>(literals);
        formulas.addAll(known);
        formulas.add(point.negated());
        return Solver.impossible(formulas);
    }
}
