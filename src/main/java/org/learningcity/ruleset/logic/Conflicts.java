package org.learningcity.ruleset.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.logic.Decision.Excludes;
import org.learningcity.ruleset.logic.Premises.Reckoning;

/** Rules that can decide the same thing about the same fact in two ways. */
final class Conflicts {

    private final RowWords rows;
    private final Premises premises;

    Conflicts(RowWords rows, Premises premises) {
        this.rows = rows;
        this.premises = premises;
    }

    List<Problem> check(Decision decision, List<ReadRule> rules) {
        var problems = new ArrayList<Problem>();
        if (decision.excludes() == Excludes.NEVER) {
            return problems;
        }
        for (var i = 0; i < rules.size(); i++) {
            itself(decision, rules.get(i)).ifPresent(problems::add);
            for (var j = i + 1; j < rules.size(); j++) {
                if (exclude(decision, rules.get(i), rules.get(j))) {
                    both(decision, rules.get(i), rules.get(j)).ifPresent(problems::add);
                }
            }
        }
        return problems;
    }

    private static boolean exclude(Decision decision, ReadRule one, ReadRule other) {
        return decision.excludes() == Excludes.ANY_TWO
                || decision.madeBy(one).stream()
                        .anyMatch(first -> decision.madeBy(other).stream().anyMatch(second -> !first.equals(second)));
    }

    private static Optional<Problem> itself(Decision decision, ReadRule rule) {
        var made = decision.madeBy(rule);
        var twice = decision.excludes() == Excludes.ANY_TWO
                ? made.size() > 1
                : made.stream().distinct().count() > 1;
        return twice
                ? Optional.of(Problem.warning(
                        "rules.decides-twice",
                        rule.where(),
                        new Text(
                                "规则“%s”在同一%s上两次决定%s"
                                        .formatted(
                                                rule.name(),
                                                decision.about().zh(),
                                                decision.what().zh()),
                                "rule `%s` decides %s of one %s twice"
                                        .formatted(
                                                rule.name(),
                                                decision.what().en(),
                                                decision.about().en())),
                        new Text("只保留一个结论,或分成两条规则", "keep one of the actions, or make two rules of it")))
                : Optional.empty();
    }

    private Optional<Problem> both(Decision decision, ReadRule one, ReadRule other) {
        var scene = new Scene(decision.fact(), List.of(one, other), rows);
        var said = List.of(scene.conditions(0), scene.conditions(1));
        var known = premises.of(scene.facts(), said, Reckoning.ROWS);
        var formulas = new ArrayList<Formula>(said);
        formulas.addAll(known);
        if (!(Solver.solve(formulas) instanceof Solver.Answer.Possible possible)
                || possible.situation().known().stream().anyMatch(Conflicts::unseen)) {
            return Optional.empty();
        }
        var example = new Example(known).of(possible.situation(), said, new Formula.All(said));
        return Optional.of(Problem.warning(
                "rules.can-contradict",
                other.where(),
                new Text(
                        "规则“%s”与“%s”(%s)可能在同一%s上同时成立,各自决定%s%s"
                                .formatted(
                                        other.name(),
                                        one.name(),
                                        one.where(),
                                        decision.about().zh(),
                                        decision.what().zh(),
                                        example.isEmpty() ? "" : ":例如 " + example),
                        "rules `%s` and `%s` (%s) can both fire on the same %s and decide %s%s"
                                .formatted(
                                        other.name(),
                                        one.name(),
                                        one.where(),
                                        decision.about().en(),
                                        decision.what().en(),
                                        example.isEmpty() ? "" : ": when " + example)),
                new Text(
                        "请收窄其中一条的条件,使同一事实只有一条成立",
                        "narrow the conditions so that only one of them holds for the same fact")));
    }

    /** Whether the example rests on something that is not looked into: then nobody knows whether it can be. */
    private static boolean unseen(Literal literal) {
        return literal instanceof Literal.Opaque opaque && !opaque.said().startsWith("exists ");
    }
}
