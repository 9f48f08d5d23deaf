package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Ranks the places of an assessment node by node and year by year, on national weights, the common basis. */
final class Ranks {

    private record Question(int period, String code) {}

    private Ranks() {}

    static List<NodeResult> rank(List<NodeResult> nodes) {
        var shown = new HashMap<Question, List<NodeResult>>();
        for (var node : nodes) {
            if (node.shown()) {
                shown.computeIfAbsent(new Question(node.period(), node.code()), asked -> new ArrayList<>())
                        .add(node);
            }
        }
        return nodes.stream()
                .map(node -> node.shown()
                        ? node.ranked(
                                band(node, shown.getOrDefault(new Question(node.period(), node.code()), List.of())))
                        : node)
                .toList();
    }

    private static RankBand band(NodeResult node, List<NodeResult> all) {
        var above = all.stream()
                .filter(other -> other.score().low() > node.score().high())
                .count();
        var below = all.stream()
                .filter(other -> other.score().high() < node.score().low())
                .count();
        return new RankBand(true, Math.toIntExact(1 + above), Math.toIntExact(all.size() - below));
    }
}
