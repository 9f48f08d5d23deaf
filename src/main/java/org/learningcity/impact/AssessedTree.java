package org.learningcity.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.NodeResult;
import org.learningcity.observation.Place;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.Rows;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Score;

/** The nodes of an assessment with what each of them is put together from. */
final class AssessedTree {

    private final RuleSet ruleSet;
    private final Snapshot snapshot;
    private final Map<NodeKey, NodeResult> nodes = new HashMap<>();

    AssessedTree(RuleSet ruleSet, Snapshot snapshot, Assessment assessment) {
        this.ruleSet = ruleSet;
        this.snapshot = snapshot;
        assessment.nodes().forEach(node -> nodes.put(NodeKey.of(node), node));
    }

    Optional<NodeResult> node(NodeKey key) {
        return Optional.ofNullable(nodes.get(key));
    }

    Set<NodeKey> keys() {
        return new TreeSet<>(nodes.keySet());
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    /** The score of a node by some weights; empty when it has none. */
    OptionalDouble points(NodeKey key, Weighting weighting) {
        return node(key)
                .filter(NodeResult::scored)
                .map(node -> OptionalDouble.of(weighting == Weighting.NATIONAL ? node.points() : node.regionalPoints()))
                .orElse(OptionalDouble.empty());
    }

    /** What the score of a branch is put together from; nothing for an indicator. */
    Composition composition(NodeKey key, Weighting weighting) {
        var national = composition(key, Rows.NATIONAL, Weighting.NATIONAL);
        if (weighting == Weighting.NATIONAL) {
            return national;
        }
        // INVARIANT: as in the assessment, a region none of whose weights counts goes by the nation's
        var regional = composition(key, region(key), Weighting.REGIONAL);
        return regional.parts().isEmpty() ? national : regional;
    }

    private Composition composition(NodeKey key, String region, Weighting weighting) {
        var parts = ruleSet.framework().children(key.code()).stream()
                .flatMap(child -> part(key.at(child.code()), region, weighting).stream())
                .toList();
        return new Composition(geometric(key, weighting), parts, weighting);
    }

    private Optional<Composition.Part> part(NodeKey child, String region, Weighting weighting) {
        var weight = ruleSet.rows().weight(child.code(), region, child.period()).weight();
        var points = points(child, weighting);
        return points.isEmpty() || !(weight > 0)
                ? Optional.empty()
                : Optional.of(new Composition.Part(child.code(), points.getAsDouble(), weight));
    }

    private boolean geometric(NodeKey key, Weighting weighting) {
        var method = weighting == Weighting.NATIONAL
                ? node(key)
                        .map(NodeResult::score)
                        .filter(Score.Scored.class::isInstance)
                        .map(score -> ((Score.Scored) score).method())
                        .orElse("")
                : ruleSet.rows().aggregation(key.code(), key.period()).method();
        return method.equals("GEOMETRIC");
    }

    private String region(NodeKey key) {
        var region =
                snapshot.place(key.place(), key.period()).map(Place::region).orElse("");
        return region.isEmpty() ? Rows.NATIONAL : region;
    }

    List<String> children(String code) {
        return ruleSet.framework().children(code).stream()
                .map(node -> node.code())
                .toList();
    }
}
