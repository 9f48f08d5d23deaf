package org.learningcity.ruleset.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.learningcity.ruleset.sentence.Condition.Comparison;

/** What a rule means, in a fixed form: two rules of one meaning conclude the same from any facts. */
final class Meaning {

    private final BiFunction<String, Comparison, List<String>> needs;

    private Meaning(BiFunction<String, Comparison, List<String>> needs) {
        this.needs = needs;
    }

    /** Of a rule that asks for every flag it needs. */
    static String ofWhole(RuleModel rule) {
        return new Meaning((fact, comparison) -> List.of()).of(rule);
    }

    /** Of a rule that leaves it to the vocabulary which flags have to be up. */
    static String ofEssence(RuleModel rule, Vocabulary vocabulary) {
        return new Meaning(vocabulary::needs).of(rule);
    }

    private String of(RuleModel rule) {
        var subjects = rule.subjects().stream().map(this::of).collect(Collectors.joining("\n"));
        var actions =
                rule.actions().stream().map(action -> action.what().toString()).collect(Collectors.joining("\n"));
        return String.join("\n", rule.name(), new TreeMap<>(rule.about()).toString(), subjects, actions);
    }

    private String of(Subject subject) {
        var conditions = Condition.all(subject.conditions().stream()
                .map(condition -> whole(subject.fact(), condition.what()))
                .toList());
        return "%s%s %s %s"
                .formatted(
                        subject.absent() ? "no " : "",
                        subject.fact(),
                        new TreeSet<>(subject.shared()),
                        form(conditions));
    }

    /** The condition with the flags that it needs. */
    private Condition whole(String fact, Condition condition) {
        if (condition instanceof Comparison comparison) {
            var parts = new ArrayList<Condition>();
            needs.apply(fact, comparison).forEach(flag -> parts.add(Comparison.flag(flag, true)));
            parts.add(comparison);
            return Condition.all(parts);
        }
        if (condition instanceof Condition.Any any) {
            return Condition.any(
                    any.parts().stream().map(part -> whole(fact, part)).toList());
        }
        return Condition.all(((Condition.All) condition)
                .parts().stream().map(part -> whole(fact, part)).toList());
    }

    private static String form(Condition condition) {
        if (condition instanceof Condition.Any any) {
            return forms(any.parts(), " | ");
        }
        if (condition instanceof Condition.All all) {
            return forms(all.parts(), " & ");
        }
        var comparison = (Comparison) condition;
        if (comparison.operand() instanceof Operand.Field other && other.path().compareTo(comparison.path()) < 0) {
            return "%s %s %s"
                    .formatted(other.path(), comparison.operator().turned().sign(), comparison.path());
        }
        return "%s %s %s".formatted(comparison.path(), comparison.operator().sign(), form(comparison.operand()));
    }

    private static String forms(List<Condition> parts, String between) {
        return parts.stream().map(Meaning::form).distinct().sorted().collect(Collectors.joining(between, "(", ")"));
    }

    private static String form(Operand operand) {
        return operand instanceof Operand.Figure figure
                ? new BigDecimal(figure.digits()).stripTrailingZeros().toPlainString()
                : operand.drl();
    }
}
