package org.learningcity.ruleset.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.logic.Premises.Reckoning;

/** Rules that can never fire: their conditions exclude each other, or no row is such as they ask. */
final class NeverFires {

    private final RowWords rows;
    private final Premises premises;

    NeverFires(RowWords rows, Premises premises) {
        this.rows = rows;
        this.premises = premises;
    }

    Optional<Problem> check(ReadRule rule) {
        return rule.subjects().isEmpty() ? Optional.empty() : conditions(rule);
    }

    private Optional<Problem> conditions(ReadRule rule) {
        var scene = new Scene(rule.subjects().get(0).fact(), List.of(rule), rows);
        var parts = new ArrayList<Formula>();
        for (var subject : rule.subjects()) {
            if (!subject.absent()) {
                parts.addAll(scene.parts(0, subject));
            }
        }
        var whole = List.of(scene.conditions(0));
        if (impossible(scene, whole, Reckoning.ANY_ROW)) {
            return Optional.of(contradictory(rule, clash(scene, parts)));
        }
        return impossible(scene, whole, Reckoning.WORDS_OF_ROWS) ? noRow(rule, scene, whole) : Optional.empty();
    }

    private boolean impossible(Scene scene, List<Formula> said, Reckoning reckoning) {
        var formulas = new ArrayList<>(said);
        formulas.addAll(premises.of(scene.facts(), said, reckoning));
        return Solver.impossible(formulas);
    }

    /** The fewest conditions that exclude each other: one, two, or all. */
    private List<Formula> clash(Scene scene, List<Formula> parts) {
        for (var i = 0; i < parts.size(); i++) {
            if (impossible(scene, List.of(parts.get(i)), Reckoning.ANY_ROW)) {
                return List.of(parts.get(i));
            }
        }
        for (var i = 0; i < parts.size(); i++) {
            for (var j = i + 1; j < parts.size(); j++) {
                var two = List.of(parts.get(i), parts.get(j));
                if (impossible(scene, two, Reckoning.ANY_ROW)) {
                    return two;
                }
            }
        }
        return parts;
    }

    private static Problem contradictory(ReadRule rule, List<Formula> clash) {
        var said = Said.of(clash);
        return Problem.warning(
                "rules.never-fires",
                rule.where(),
                clash.size() == 1
                        ? new Text(
                                "规则“%s”永远不会成立:条件“%s”不可能满足".formatted(rule.name(), said),
                                "rule `%s` can never fire: `%s` can never hold".formatted(rule.name(), said))
                        : new Text(
                                "规则“%s”永远不会成立:条件“%s”互相排斥".formatted(rule.name(), said),
                                "rule `%s` can never fire: its conditions `%s` exclude each other"
                                        .formatted(rule.name(), said)),
                new Text("请改正或删去其中一个条件", "correct one of them, or remove it"));
    }

    /** The kind of row that the rule waits for. */
    private Optional<Problem> noRow(ReadRule rule, Scene scene, List<Formula> whole) {
        var fields = new LinkedHashSet<Field>();
        whole.stream().flatMap(Formula::literals).forEach(literal -> Premises.fields(literal, fields));
        for (var row : Premises.rows(scene.facts(), fields).values()) {
            var formulas = new ArrayList<Formula>(whole);
            formulas.addAll(premises.of(scene.facts(), whole, Reckoning.ANY_ROW));
            formulas.addAll(premises.ofRow(row, Reckoning.WORDS_OF_ROWS));
            if (Solver.impossible(formulas)) {
                var table = RowWords.table(row.type());
                var asked = whole.stream()
                        .flatMap(Formula::literals)
                        .filter(literal -> speaksOf(literal, row))
                        .map(Literal::words)
                        .distinct()
                        .collect(Collectors.joining(", "));
                return Optional.of(Problem.warning(
                        "rules.no-row",
                        rule.where(),
                        new Text(
                                "规则“%s”目前永远不会成立:tables/%s.csv 没有一行满足“%s”".formatted(rule.name(), table, asked),
                                "rule `%s` cannot fire today: no row of tables/%s.csv is such that `%s`"
                                        .formatted(rule.name(), table, asked)),
                        new Text("请补上这样的行,或删去此规则", "add such a row, or remove the rule")));
            }
        }
        return Optional.empty();
    }

    private static boolean speaksOf(Literal literal, Premises.AskedRow row) {
        var fields = new LinkedHashSet<Field>();
        Premises.fields(literal, fields);
        return !(literal instanceof Literal.Compared)
                && row.fields().values().stream().anyMatch(fields::contains);
    }
}
