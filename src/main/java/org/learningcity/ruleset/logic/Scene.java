package org.learningcity.ruleset.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.ruleset.logic.Literal.Opaque;
import org.learningcity.ruleset.sentence.Subject;

/** Rules that look at the same fact: their conditions as formulas over common facts. */
final class Scene {

    private final String fact;
    private final RowWords rows;
    private final Map<String, Translation> facts = new LinkedHashMap<>();
    private final List<ReadRule> rules;

    /**
     * Of rules.
     *
     * @param fact the type of the fact that all of them look at
     */
    Scene(String fact, List<ReadRule> rules, RowWords rows) {
        this.fact = fact;
        this.rows = rows;
        this.rules = List.copyOf(rules);
    }

    /** The facts that the formulas speak of, by the name that fields give them. */
    Map<String, Translation> facts() {
        return facts;
    }

    /** What must hold for the rule of this number to fire. */
    Formula conditions(int number) {
        var parts = new ArrayList<Formula>();
        for (var subject : rules.get(number).subjects()) {
            parts.addAll(subject.absent() ? List.of(absent(number, subject)) : parts(number, subject));
        }
        return new Formula.All(parts);
    }

    /** What must hold of a fact for the rule to fire, condition by condition. */
    List<Formula> parts(int number, Subject subject) {
        var translation = translation(number, subject);
        var parts = new ArrayList<Formula>();
        if (!subject.fact().equals(fact)) {
            parts.add(new Opaque("exists " + translation.subject(), true));
        }
        subject.conditions().forEach(condition -> parts.add(translation.of(condition.what())));
        return parts;
    }

    private Translation translation(int number, Subject subject) {
        var common = subject.fact().equals(fact)
                || (ReadRule.oneOfAKind(subject.fact()) && rules.get(number).tied(subject, fact));
        var name = common ? subject.fact() : number + ":" + subject.fact();
        return facts.computeIfAbsent(name, own -> new Translation(subject.fact(), own, rows));
    }

    /** That there is no such fact: where another pattern matches one of the same key, that one is otherwise. */
    private Formula absent(int number, Subject subject) {
        var translation = translation(number, subject);
        var conditions = new Formula.All(subject.conditions().stream()
                .map(condition -> translation.of(condition.what()))
                .toList());
        var matched = rules.stream()
                .flatMap(rule -> rule.subjects().stream())
                .anyMatch(other -> !other.absent() && other.fact().equals(subject.fact()));
        if (matched && ReadRule.oneOfAKind(subject.fact()) && rules.get(number).tied(subject, fact)) {
            return new Formula.Any(List.of(new Opaque("exists " + translation.subject(), false), conditions.negated()));
        }
        return new Opaque("no " + subject.fact() + " " + Said.of(conditions), true);
    }
}
