package org.learningcity.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcity.boundary.BoundaryBench.Setting;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Node;
import org.learningcity.framework.Wants;
import org.learningcity.stage.RowRef;

/**
 * A measured indicator that alone decides over a node: rows of the case's own give it, and the nodes between, all the
 * weight, a plain scale, no limits and the evidence factor that is wanted.
 *
 * @param node the node whose boundary is tried; the indicator itself, or above it
 */
record LoneLeaf(BoundaryBench bench, RowRef row, Node node, Indicator leaf, Setting setting) {

    private static final String ONE = "1";

    /** The first measured indicator at or below {@code node}. */
    static Optional<LoneLeaf> below(BoundaryBench bench, RowRef row, Node node, int year) {
        var framework = bench.ruleSet().framework();
        return Stream.concat(Stream.of(node), framework.below(node.code()).stream())
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .filter(indicator -> indicator.wants() == Wants.NUMBER)
                .map(leaf -> new LoneLeaf(
                        bench,
                        row,
                        node,
                        leaf,
                        new Setting(leaf.code(), bench.regions(row).get(0), "", year)))
                .findFirst();
    }

    /** The nodes on the way from below the node down to the indicator. */
    private List<Node> path() {
        var path = new ArrayList<Node>();
        var framework = bench.ruleSet().framework();
        for (Node step = leaf; !step.code().equals(node.code()); step = framework.node(step.parent())) {
            path.add(step);
        }
        return path;
    }

    private String regionKey() {
        return setting.region().isEmpty() ? PlainRows.ANY : setting.region();
    }

    /** A case in which the indicator counts as evidence by {@code factor}. */
    Sketch sketch(String column, String detail, BigDecimal factor) {
        var sketch = bench.sketch(row, column, detail, setting);
        rows(sketch, factor);
        return sketch;
    }

    /** The rows that make the indicator decide alone. */
    void rows(Sketch sketch, BigDecimal factor) {
        var framework = bench.ruleSet().framework();
        for (var step : path()) {
            for (var sibling : framework.children(step.parent())) {
                var weight = sibling.code().equals(step.code()) ? ONE : "0";
                sketch.own("weights", "node", sibling.code(), "region", PlainRows.ANY, "weight", weight);
                if (!setting.region().isEmpty()) {
                    sketch.own("weights", "node", sibling.code(), "region", setting.region(), "weight", weight);
                }
            }
            sketch.own("aggregation", "node", step.parent(), "method", "ARITHMETIC");
        }
        sketch.own("limits", "indicator", leaf.code(), "region", regionKey())
                .own(
                        "goalposts",
                        "indicator",
                        leaf.code(),
                        "region",
                        regionKey(),
                        "worst",
                        "0",
                        "best",
                        scale().toPlainString())
                .own(
                        "precedence",
                        "indicator",
                        leaf.code(),
                        "kind",
                        "REPORTED",
                        "rank",
                        ONE,
                        "evidence_factor",
                        factor.toPlainString());
    }

    private BigDecimal scale() {
        return BigDecimal.valueOf(bench.scale());
    }

    /** Whether a value of so many points comes to exactly these points in doubles. */
    boolean exact(BigDecimal points) {
        return bench.scale() * (points.doubleValue() / bench.scale()) == points.doubleValue();
    }

    /** Whether points are on the scale at all. */
    boolean onScale(BigDecimal points) {
        return points.signum() >= 0 && points.compareTo(scale()) <= 0;
    }
}
