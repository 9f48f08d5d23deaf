package org.learningcity.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.learningcity.assessment.Assessment;
import org.learningcity.ruleset.Alteration;
import org.learningcity.stage.Stage;
import org.learningcity.trace.RuleRef;
import org.learningcity.trace.Step;
import org.learningcity.trace.Trace;

/** Which rules fire on other facts after than before. */
final class FiringChanges {

    private static final int MOST_EXAMPLES = 3;

    private final Map<String, RuleRef> rules = new TreeMap<>();
    private final Map<String, Set<String>> before = new TreeMap<>();
    private final Map<String, Set<String>> after = new TreeMap<>();

    private FiringChanges() {}

    static List<FiringChange> of(Assessment before, Assessment after, Collection<Alteration> alterations) {
        var changes = new FiringChanges();
        after.traces().forEach(trace -> changes.note(trace, changes.after));
        before.traces().forEach(trace -> changes.note(trace, changes.before));
        return changes.all(altered(alterations));
    }

    /** The names of altered rules by the stage they belong to. */
    static Map<Stage, Set<String>> altered(Collection<Alteration> alterations) {
        return alterations.stream()
                .filter(Alteration.OfRules.class::isInstance)
                .map(Alteration.OfRules.class::cast)
                .collect(Collectors.toMap(
                        Alteration.OfRules::stage, rules -> new TreeSet<>(rules.rules()), (left, right) -> {
                            left.addAll(right);
                            return left;
                        }));
    }

    static boolean isAltered(RuleRef rule, Map<Stage, Set<String>> altered) {
        return Optional.ofNullable(altered.get(rule.stage()))
                .filter(names -> names.contains(rule.name()))
                .isPresent();
    }

    private void note(Trace trace, Map<String, Set<String>> firings) {
        trace.rules().forEach(rules::putIfAbsent);
        trace.steps().stream()
                .filter(step -> !step.choice())
                .forEach(step -> firings.computeIfAbsent(step.rule(), rule -> new TreeSet<>())
                        .add(firing(step)));
    }

    private static String firing(Step step) {
        return step.concluded() + " <- " + String.join(", ", step.matched());
    }

    private List<FiringChange> all(Map<Stage, Set<String>> altered) {
        var all = new ArrayList<FiringChange>();
        rules.forEach((id, rule) -> {
            var was = before.getOrDefault(id, Set.of());
            var is = after.getOrDefault(id, Set.of());
            var come = is.stream().filter(firing -> !was.contains(firing)).toList();
            var gone = was.stream().filter(firing -> !is.contains(firing)).toList();
            if (!come.isEmpty() || !gone.isEmpty()) {
                var examples = (come.isEmpty() ? gone : come)
                        .stream().limit(MOST_EXAMPLES).toList();
                all.add(new FiringChange(rule, isAltered(rule, altered), come.size(), gone.size(), examples));
            }
        });
        return all.stream()
                .sorted(Comparator.comparing((FiringChange change) -> !change.altered())
                        .thenComparing(change -> change.rule().stage())
                        .thenComparing(change -> change.rule().name()))
                .toList();
    }
}
