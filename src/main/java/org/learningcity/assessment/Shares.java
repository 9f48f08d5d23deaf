package org.learningcity.assessment;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Shares of a parent's evidence, put together from its children's by weight. */
final class Shares {

    /** A child with the weight it has in its parent. */
    record Weighed(NodeState state, double weight) {

        /** How much of the parent's evidence it brings. */
        double evidence() {
            return weight * state.completeness();
        }
    }

    private Shares() {}

    /** The weighted share of {@code part} over the children; 0 when their weights are. */
    static double completeness(List<Weighed> children) {
        var total = children.stream().mapToDouble(Weighed::weight).sum();
        return total == 0 ? 0 : children.stream().mapToDouble(Weighed::evidence).sum() / total;
    }

    /** A share of the evidence, such as what is invented of it. */
    static double ofEvidence(List<Weighed> children, ToDoubleFunction<NodeState> part) {
        var total = children.stream().mapToDouble(Weighed::evidence).sum();
        return total == 0
                ? 0
                : children.stream()
                                .mapToDouble(child -> child.evidence() * part.applyAsDouble(child.state()))
                                .sum()
                        / total;
    }

    /** The evidence divided by kind. */
    static <K extends Comparable<K>> SortedMap<K, Double> divided(
            List<Weighed> children, Function<NodeState, SortedMap<K, Double>> parts) {
        var keys = new TreeMap<K, Double>();
        children.forEach(child -> parts.apply(child.state()).keySet().forEach(key -> keys.put(key, 0.0)));
        keys.replaceAll(
                (key, zero) -> ofEvidence(children, state -> parts.apply(state).getOrDefault(key, 0.0)));
        return keys;
    }
}
