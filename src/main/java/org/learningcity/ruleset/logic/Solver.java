package org.learningcity.ruleset.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for a situation in which formulas hold together. */
final class Solver {

    /** Beyond this many steps the search gives up: it then says nothing rather than something that may be wrong. */
    private static final int MOST_STEPS = 20_000;

    private int steps;
    private boolean exhausted;

    private Solver() {}

    /** What a search came to. */
    sealed interface Answer {

        /** There is such a situation. */
        record Possible(Situation situation) implements Answer {}

        /** There is none. */
        record Impossible() implements Answer {}

        /** Nobody knows: the formulas are too many. */
        record Unknown() implements Answer {}
    }

    static Answer solve(List<Formula> formulas) {
        var solver = new Solver();
        var found = solver.search(Situation.UNKNOWN, formulas);
        if (found.isPresent()) {
            return new Answer.Possible(found.get());
        }
        return solver.exhausted ? new Answer.Unknown() : new Answer.Impossible();
    }

    static boolean impossible(List<Formula> formulas) {
        return solve(formulas) instanceof Answer.Impossible;
    }

    private Optional<Situation> search(Situation given, List<Formula> formulas) {
        if (steps++ > MOST_STEPS) {
            exhausted = true;
            return Optional.empty();
        }
        var situation = given;
        var choices = new ArrayList<Formula.Any>();
        var open = new ArrayList<>(formulas);
        while (!open.isEmpty()) {
            var next = open.remove(0);
            if (next instanceof Formula.All all) {
                open.addAll(0, all.parts());
            } else if (next instanceof Formula.Any any) {
                choices.add(any);
            } else {
                var more = situation.with((Literal) next);
                if (more.isEmpty()) {
                    return Optional.empty();
                }
                situation = more.get();
            }
        }
        return choose(situation, choices);
    }

    /** Decides the choice with the fewest ways that are still open. */
    private Optional<Situation> choose(Situation situation, List<Formula.Any> choices) {
        Formula.Any narrowest = null;
        var ways = List.<Formula>of();
        var left = new ArrayList<Formula>();
        for (var choice : choices) {
            if (choice.parts().stream().noneMatch(part -> holds(situation, part))) {
                var still = choice.parts().stream()
                        .filter(part -> possible(situation, part))
                        .toList();
                if (still.isEmpty()) {
                    return Optional.empty();
                }
                left.add(choice);
                if (narrowest == null || still.size() < ways.size()) {
                    narrowest = choice;
                    ways = still;
                }
            }
        }
        if (narrowest == null) {
            return Optional.of(situation);
        }
        left.remove(narrowest);
        for (var way : ways) {
            var formulas = new ArrayList<Formula>(List.of(way));
            formulas.addAll(left);
            var found = search(situation, formulas);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Situation situation, Formula part) {
        if (part instanceof Literal literal) {
            return situation.knows(literal);
        }
        return part instanceof Formula.All all && all.parts().stream().allMatch(inner -> holds(situation, inner));
    }

    /** Whether a part can still hold, as far as its own literals tell. */
    private static boolean possible(Situation situation, Formula part) {
        if (part instanceof Literal literal) {
            return situation.with(literal).isPresent();
        }
        return !(part instanceof Formula.All all) || all.parts().stream().allMatch(inner -> possible(situation, inner));
    }
}
