package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningcity.ruleset.sentence.Condition.Comparison;

/** Takes away from a rule the flags that its other conditions ask for by themselves: nobody says them. */
final class Essence {

    private final Vocabulary vocabulary;

    Essence(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    RuleModel of(RuleModel rule) {
        return new RuleModel(
                rule.name(),
                rule.about(),
                rule.subjects().stream().map(this::of).toList(),
                rule.actions());
    }

    private Subject of(Subject subject) {
        var conditions = subject.conditions().stream().map(Placed::what).toList();
        return subject.with(
                said(subject.fact(), conditions).stream().map(Placed::nowhere).toList());
    }

    private List<Condition> said(String fact, List<Condition> together) {
        var needed = needed(fact, together);
        var said = new ArrayList<Condition>();
        for (var condition : together) {
            if (!(condition instanceof Comparison comparison
                    && comparison.raised()
                    && needed.contains(comparison.path()))) {
                said.add(inside(fact, condition));
            }
        }
        return said;
    }

    private Set<String> needed(String fact, List<Condition> together) {
        var needed = new HashSet<String>();
        for (var condition : together) {
            if (condition instanceof Comparison comparison) {
                needed.addAll(vocabulary.needs(fact, comparison));
            }
        }
        return needed;
    }

    private Condition inside(String fact, Condition condition) {
        if (condition instanceof Condition.Any any) {
            return Condition.any(any.parts().stream()
                    .map(part -> Condition.all(said(fact, Condition.parts(part))))
                    .toList());
        }
        return condition instanceof Condition.All all ? Condition.all(said(fact, all.parts())) : condition;
    }
}
