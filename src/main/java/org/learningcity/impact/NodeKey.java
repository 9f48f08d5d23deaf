package org.learningcity.impact;

import java.util.Comparator;
import org.learningcity.assessment.NodeResult;

/** A node of one place and year. */
public record NodeKey(String place, int period, String code) implements Comparable<NodeKey> {

    static NodeKey of(NodeResult node) {
        return new NodeKey(node.place(), node.period(), node.code());
    }

    NodeKey at(String other) {
        return new NodeKey(place, period, other);
    }

    @Override
    public int compareTo(NodeKey other) {
        return Comparator.comparing(NodeKey::place)
                .thenComparing(NodeKey::period)
                .thenComparing(NodeKey::code)
                .compare(this, other);
    }
}
