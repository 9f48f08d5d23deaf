package org.learningcity.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningcity.ruleset.Alteration;
import org.learningcity.stage.Stage;

/**
 * Chooses what shares are laid to: every alteration by itself where there are few, else file by file, else stage by
 * stage; more than two rule files, and alterations that cannot do without each other, count as one.
 */
final class Causes {

    /** All sets of so many are tried: two to this power of assessments. */
    static final int MOST = 6;

    /** Every set of so many rule files is compiled. */
    private static final int MOST_RULE_FILES = 2;

    private final PartialDrafts partial;

    private Causes(PartialDrafts partial) {
        this.partial = partial;
    }

    /** The causes among {@code alterations}, all sets of which can be assessed. */
    static List<Cause> of(List<Alteration> alterations, PartialDrafts partial) {
        var causes = new Causes(partial);
        var grouped = grouped(alterations);
        while (true) {
            var lacking = causes.lacking(grouped);
            if (lacking.isEmpty()) {
                return grouped;
            }
            grouped = merged(grouped, lacking.get());
        }
    }

    private static List<Cause> grouped(List<Alteration> alterations) {
        var rules = rules(alterations);
        var others = alterations.stream()
                .filter(each -> !(each instanceof Alteration.OfRules))
                .toList();
        var room = MOST - rules.size();
        var each = others.stream()
                .map(other -> new Cause(Cause.Kind.ONE, List.of(other)))
                .toList();
        var byFile = by(others, Alteration::file, Cause.Kind.FILE);
        var grouped = new ArrayList<Cause>();
        grouped.addAll(
                each.size() <= room
                        ? each
                        : byFile.size() <= room ? byFile : by(others, Causes::step, Cause.Kind.STAGE));
        grouped.addAll(grouped.size() + rules.size() <= MOST ? rules : together(rules));
        return grouped;
    }

    private static List<Cause> rules(List<Alteration> alterations) {
        var files = alterations.stream()
                .filter(Alteration.OfRules.class::isInstance)
                .toList();
        var each = files.stream()
                .map(file -> new Cause(Cause.Kind.ONE, List.of(file)))
                .toList();
        return files.size() <= MOST_RULE_FILES ? each : List.of(new Cause(Cause.Kind.RULES, files));
    }

    private static List<Cause> together(List<Cause> rules) {
        return List.of(new Cause(
                Cause.Kind.RULES,
                rules.stream().flatMap(cause -> cause.alterations().stream()).toList()));
    }

    /** Diagnosis moves no score: its rows stand with those of the stage before it. */
    private static String step(Alteration alteration) {
        return alteration.step().equals(Stage.DIAGNOSIS.folder()) ? Stage.AGGREGATION.folder() : alteration.step();
    }

    private static List<Cause> by(List<Alteration> alterations, Function<Alteration, String> group, Cause.Kind kind) {
        var groups = new LinkedHashMap<String, List<Alteration>>();
        alterations.forEach(each -> groups.computeIfAbsent(group.apply(each), name -> new ArrayList<>())
                .add(each));
        return groups.values().stream()
                .map(some -> new Cause(some.size() == 1 ? Cause.Kind.ONE : kind, some))
                .toList();
    }

    /** The smallest set of causes that must go together; empty when every set can be assessed. */
    private Optional<Integer> lacking(List<Cause> causes) {
        var all = (1 << causes.size()) - 1;
        partial.expect(all + 1);
        var refused = sets(all)
                .filter(set -> set != 0 && set != all)
                .filter(set -> partial.answers(taken(causes, set)).isEmpty())
                .findFirst();
        return refused.map(set -> sets(all & ~set)
                .map(more -> set | more)
                .filter(wider ->
                        wider == all || partial.answers(taken(causes, wider)).isPresent())
                .findFirst()
                .orElse(all));
    }

    /** The subsets of a set, smaller ones first. */
    private static Stream<Integer> sets(int of) {
        return IntStream.rangeClosed(0, of)
                .filter(set -> (set & ~of) == 0)
                .boxed()
                .sorted(Comparator.comparingInt(Integer::bitCount).thenComparingInt(set -> set));
    }

    static List<Alteration> taken(List<Cause> causes, int set) {
        return IntStream.range(0, causes.size())
                .filter(i -> (set & (1 << i)) != 0)
                .boxed()
                .flatMap(i -> causes.get(i).alterations().stream())
                .toList();
    }

    /** The causes, those of the set as one in place of the first of them. */
    private static List<Cause> merged(List<Cause> causes, int set) {
        var together = new Cause(Cause.Kind.TOGETHER, taken(causes, set));
        var merged = new ArrayList<Cause>();
        for (var i = 0; i < causes.size(); i++) {
            if ((set & (1 << i)) == 0) {
                merged.add(causes.get(i));
            } else if (!merged.contains(together)) {
                merged.add(together);
            }
        }
        return merged;
    }
}
