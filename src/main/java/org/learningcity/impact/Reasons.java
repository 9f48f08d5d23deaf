package org.learningcity.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.ruleset.Alteration;
import org.learningcity.stage.Finding;
import org.learningcity.stage.Keys;
import org.learningcity.stage.RowRef;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Explanation;
import org.learningcity.trace.RuleRef;
import org.learningcity.trace.Trace;

/** Finds what is different in the reasons of a node between two assessments. */
final class Reasons {

    private final Side before;
    private final Side after;
    private final Map<Stage, Set<String>> altered;

    Reasons(Assessment before, Assessment after, Collection<Alteration> alterations) {
        this.before = new Side(before);
        this.after = new Side(after);
        this.altered = FiringChanges.altered(alterations);
    }

    /** An assessment, by place and year. */
    private static final class Side {
        private final Map<NodeKey, Trace> traces = new HashMap<>();
        private final Map<NodeKey, ResolvedValue> values = new HashMap<>();
        private final Map<NodeKey, List<Finding>> findings = new HashMap<>();

        Side(Assessment assessment) {
            assessment.traces().forEach(trace -> traces.put(new NodeKey(trace.place(), trace.period(), ""), trace));
            assessment
                    .resolved()
                    .forEach(value -> values.put(new NodeKey(value.place(), value.period(), value.code()), value));
            assessment
                    .findings()
                    .forEach(finding -> findings.computeIfAbsent(
                                    new NodeKey(finding.place(), finding.period(), ""), key -> new ArrayList<>())
                            .add(finding));
        }

        Optional<ResolvedValue> value(NodeKey key) {
            return Optional.ofNullable(values.get(key));
        }

        List<Finding> findings(NodeKey key) {
            return findings.getOrDefault(key.at(""), List.of());
        }

        /** What the conclusions of these kinds on the node rest on; of a score all the way down. */
        Grounds grounds(NodeKey key, boolean down) {
            var grounds = new Grounds(new TreeMap<>(), new TreeMap<>());
            Optional.ofNullable(traces.get(key.at(""))).ifPresent(trace -> {
                if (down) {
                    Explanation.of(trace, Keys.score(key.place(), key.period(), key.code()))
                            .ifPresent(grounds::add);
                }
                grounds.addSteps(trace, key);
            });
            return grounds;
        }
    }

    /** Rules and rows by id. */
    private record Grounds(Map<String, RuleRef> rules, Map<String, RowRef> rows) {

        void add(Explanation explanation) {
            explanation.rule().ifPresent(rule -> rules.put(rule.id(), rule));
            explanation.rows().forEach(row -> rows.put(row.id(), row));
            explanation.causes().forEach(this::add);
        }

        /** What was decided of the node itself besides its score. */
        void addSteps(Trace trace, NodeKey key) {
            var place = key.place() + "/" + key.period() + "/" + key.code();
            for (var step : trace.steps()) {
                if (step.concluded().startsWith("release:" + place + ":")
                        || step.concluded().equals("grade:" + place)) {
                    Optional.ofNullable(trace.rules().get(step.rule())).ifPresent(rule -> rules.put(rule.id(), rule));
                    rows.putAll(trace.rowsOf(step));
                }
            }
        }
    }

    /**
     * What is different in the reasons of a node.
     *
     * @param leaf whether it is an indicator, whose reasons lead down to the reported value
     */
    List<Why> of(NodeKey key, boolean leaf) {
        var why = new ArrayList<Why>();
        if (leaf) {
            value(key, why);
        }
        var was = before.grounds(key, leaf);
        var is = after.grounds(key, leaf);
        rows(was, is, why);
        rules(was, is, why);
        return why;
    }

    private void value(NodeKey key, List<Why> why) {
        var was = before.value(key);
        var is = after.value(key);
        if (!was.equals(is)) {
            why.add(new Why.ValueTaken(was, is));
        }
        var about = new TreeSet<String>();
        was.map(ResolvedValue::origin).ifPresent(about::add);
        is.map(ResolvedValue::origin).ifPresent(about::add);
        found(key, before, after, about).forEach(finding -> why.add(new Why.Found(finding, false)));
        found(key, after, before, about).forEach(finding -> why.add(new Why.Found(finding, true)));
    }

    /** The findings of one side on the indicator, or on what its value was taken from, that the other does not have. */
    private static List<Finding> found(NodeKey key, Side here, Side there, Set<String> about) {
        var others = new TreeSet<String>();
        there.findings(key).forEach(finding -> others.add(finding.key()));
        return here.findings(key).stream()
                .filter(finding -> finding.code().equals(key.code()) || about.contains(finding.about()))
                .filter(finding -> !others.contains(finding.key()))
                .toList();
    }

    private static void rows(Grounds was, Grounds is, List<Why> why) {
        var ids = new TreeSet<>(was.rows().keySet());
        ids.addAll(is.rows().keySet());
        for (var id : ids) {
            var then = Optional.ofNullable(was.rows().get(id));
            var now = Optional.ofNullable(is.rows().get(id));
            if (!then.map(RowRef::cells).equals(now.map(RowRef::cells))) {
                why.add(new Why.RowSays(then, now));
            }
        }
    }

    private void rules(Grounds was, Grounds is, List<Why> why) {
        var ids = new TreeSet<>(was.rules().keySet());
        ids.addAll(is.rules().keySet());
        for (var id : ids) {
            var then = was.rules().get(id);
            var now = is.rules().get(id);
            if (then == null || now == null) {
                why.add(new Why.RuleFired(Objects.requireNonNull(now == null ? then : now), now != null));
            } else if (FiringChanges.isAltered(now, altered)) {
                why.add(new Why.RuleRewritten(now));
            }
        }
    }
}
