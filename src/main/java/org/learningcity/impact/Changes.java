package org.learningcity.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Node;
import org.learningcity.ruleset.Alteration;
import org.learningcity.stage.Finding;

/** Finds what is different between two assessments of the same data. */
final class Changes {

    private final Assessed before;
    private final Assessed after;
    private final Set<Question> asked = new HashSet<>();

    Changes(Assessed before, Assessed after) {
        this.before = before;
        this.after = after;
        var all = new HashSet<Question>();
        for (var answers : List.of(before.answers(), after.answers())) {
            all.addAll(answers.numbers().keySet());
            all.addAll(answers.words().keySet());
        }
        all.stream()
                .filter(question -> !before.answers().agrees(after.answers(), question))
                .forEach(asked::add);
    }

    /** Everything that is answered differently. */
    Set<Question> questions() {
        return asked;
    }

    /** The nodes at which anything changes, by place, year and the framework's order. */
    List<NodeChange> nodes(List<Alteration> alterations) {
        var facets = new HashMap<NodeKey, Set<Facet>>();
        asked.stream()
                .filter(question -> question.facet().compareTo(Facet.VALUE) < 0)
                .forEach(question -> facets.computeIfAbsent(
                                new NodeKey(question.place(), question.period(), question.code()),
                                key -> EnumSet.noneOf(Facet.class))
                        .add(question.facet()));
        var was = before.tree();
        var is = after.tree();
        var moves = new Moves(was, is);
        var reasons = new Reasons(before.assessment(), after.assessment(), alterations);
        return facets.entrySet().stream()
                .map(entry -> new NodeChange(
                        entry.getKey(),
                        was.node(entry.getKey()),
                        is.node(entry.getKey()),
                        entry.getValue(),
                        moves.of(entry.getKey(), Weighting.NATIONAL),
                        moves.of(entry.getKey(), Weighting.REGIONAL),
                        reasons.of(entry.getKey(), isLeaf(entry.getKey().code()))))
                .sorted(Comparator.comparing((NodeChange change) -> change.key().place())
                        .thenComparing(change -> change.key().period())
                        .thenComparing(
                                change -> order().getOrDefault(change.key().code(), 0)))
                .toList();
    }

    private boolean isLeaf(String code) {
        return after.ruleSet()
                .framework()
                .find(code)
                .or(() -> before.ruleSet().framework().find(code))
                .filter(Indicator.class::isInstance)
                .isPresent();
    }

    /** The order of the draft's framework, what is gone behind it. */
    private Map<String, Integer> order() {
        var order = new HashMap<String, Integer>();
        for (var ruleSet : List.of(after.ruleSet(), before.ruleSet())) {
            ruleSet.framework().nodes().stream().map(Node::code).forEach(code -> order.putIfAbsent(code, order.size()));
        }
        return order;
    }

    List<ValueChange> values() {
        var was = values(before);
        var is = values(after);
        return asked.stream()
                .filter(question -> question.facet() == Facet.VALUE)
                .map(question -> new NodeKey(question.place(), question.period(), question.code()))
                .sorted()
                .map(key -> new ValueChange(key, Optional.ofNullable(was.get(key)), Optional.ofNullable(is.get(key))))
                .toList();
    }

    private static Map<NodeKey, ResolvedValue> values(Assessed assessed) {
        return assessed.assessment().resolved().stream()
                .collect(Collectors.toMap(
                        value -> new NodeKey(value.place(), value.period(), value.code()), value -> value));
    }

    List<FindingChange> findings() {
        var was = findings(before);
        var is = findings(after);
        var matters = new TreeSet<>(was.keySet());
        matters.addAll(is.keySet());
        return matters.stream()
                .map(matter ->
                        new FindingChange(Optional.ofNullable(was.get(matter)), Optional.ofNullable(is.get(matter))))
                .filter(change ->
                        !change.before().map(Finding::key).equals(change.after().map(Finding::key)))
                .toList();
    }

    /** By what they say of which fact, whatever their severity. */
    private static Map<String, Finding> findings(Assessed assessed) {
        var byMatter = new TreeMap<String, Finding>();
        assessed.assessment()
                .findings()
                .forEach(finding -> byMatter.merge(
                        String.join(
                                "|",
                                finding.place(),
                                Integer.toString(finding.period()),
                                finding.code(),
                                finding.message(),
                                finding.about()),
                        finding,
                        (left, right) -> left.severity().compareTo(right.severity()) <= 0 ? left : right));
        return byMatter;
    }

    List<AdviceChange> advice() {
        var changes = new ArrayList<AdviceChange>();
        before.assessment().advice().forEach(advice -> changes.add(new AdviceChange(advice, false)));
        after.assessment().advice().forEach(advice -> changes.add(new AdviceChange(advice, true)));
        return changes.stream()
                .filter(change -> asked.contains(change.question()))
                .toList();
    }
}
