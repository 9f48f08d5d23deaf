package org.learningcity.ruleset.logic;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.logic.Decision.Wanted;
import org.learningcity.ruleset.logic.Premises.Reckoning;

/** Facts that need a decision and that no rule decides. */
final class Unanswered {

    private static final int MOST_EXAMPLES = 3;

    private final RowWords rows;
    private final Premises premises;

    Unanswered(RowWords rows, Premises premises) {
        this.rows = rows;
        this.premises = premises;
    }

    List<Problem> check(Decision decision, List<ReadRule> rules) {
        if (decision.wanted() == Wanted.NO || (rules.isEmpty() && decision.wanted() == Wanted.IF_ANY)) {
            return List.of();
        }
        if (rules.isEmpty()) {
            return List.of(none(decision));
        }
        var scene = new Scene(decision.fact(), rules, rows);
        var firing = new ArrayList<Formula>();
        for (var i = 0; i < rules.size(); i++) {
            firing.add(scene.conditions(i));
        }
        var known = premises.of(scene.facts(), firing, Reckoning.ROWS_COMPLETE);
        var silent = new Formula.Any(firing).negated();
        var formulas = new ArrayList<Formula>(List.of(silent));
        formulas.addAll(known);
        var problems = new ArrayList<Problem>();
        while (problems.size() < MOST_EXAMPLES && Solver.solve(formulas) instanceof Solver.Answer.Possible possible) {
            var example = new Example(known).needed(possible.situation(), firing, silent);
            problems.add(problem(decision, rules.get(0), Said.of(example)));
            formulas.add(new Formula.All(List.copyOf(example)).negated());
        }
        return problems;
    }

    private static Problem none(Decision decision) {
        var stage = decision.stage().folder();
        return Problem.warning(
                "rules.undecided",
                stage,
                new Text(
                        "阶段 %s 没有任何规则决定%s的%s"
                                .formatted(
                                        stage,
                                        decision.about().zh(),
                                        decision.what().zh()),
                        "no rule of stage %s says of a %s %s"
                                .formatted(
                                        stage,
                                        decision.about().en(),
                                        decision.what().en())),
                new Text(
                        "请写一条规则,动作为 %s.%s"
                                .formatted(
                                        decision.stage().facade(),
                                        decision.methods().stream().sorted().toList()),
                        "write one that calls %s.%s"
                                .formatted(
                                        decision.stage().facade(),
                                        decision.methods().stream().sorted().toList())));
    }

    private static Problem problem(Decision decision, ReadRule first, String example) {
        var when = example.isEmpty() ? new Text("", "") : new Text(":" + example, ": " + example);
        return Problem.warning(
                "rules.undecided",
                first.where(),
                new Text(
                        "没有规则决定这种%s的%s%s"
                                .formatted(
                                        decision.about().zh(), decision.what().zh(), when.zh()),
                        "no rule says of such a %s %s%s"
                                .formatted(
                                        decision.about().en(), decision.what().en(), when.en())),
                new Text("请补一条规则,或放宽现有规则的条件", "add a rule, or widen the conditions of one"));
    }
}
