package org.learningcity.authoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Node;
import org.learningcity.stage.RowRef;

/**
 * Two children of a node, each decided by one measured indicator: one complete and heavy, the other as complete as is
 * wanted and light.
 */
record TwoLeaves(BoundaryBench bench, Node node, LoneLeaf heavy, LoneLeaf light) {

    private static final int HEAVY = 9;
    private static final int LIGHT = 1;

    static Optional<TwoLeaves> of(BoundaryBench bench, Node node) {
        var none = RowRef.absent("gates");
        var leaves = bench.ruleSet().framework().children(node.code()).stream()
                .flatMap(child -> LoneLeaf.below(bench, none, child, CaseScope.PERIOD).stream())
                .limit(2)
                .toList();
        return leaves.size() < 2
                ? Optional.empty()
                : Optional.of(new TwoLeaves(bench, node, leaves.get(0), leaves.get(1)));
    }

    /** Cases in which the light child is just as complete as {@code threshold}, a little less, a little more. */
    void add(LoneLeaf whole, BigDecimal threshold) {
        var year = whole.setting().year();
        for (var factor : Edge.of(threshold).all()) {
            if (factor.signum() <= 0 || factor.compareTo(BigDecimal.ONE) > 0) {
                continue;
            }
            var sketch = new LoneLeaf(bench, whole.row(), heavy.node(), heavy.leaf(), whole.setting())
                    .sketch("child_completeness", Sketch.shown(factor), BigDecimal.ONE);
            new LoneLeaf(bench, whole.row(), light.node(), light.leaf(), whole.setting()).rows(sketch, factor);
            for (var child : bench.ruleSet().framework().children(node.code())) {
                weigh(sketch, child, whole.setting().region());
            }
            var completeness = (HEAVY + LIGHT * factor.doubleValue()) / (HEAVY + LIGHT);
            bench.add(sketch.report(heavy.leaf().code(), year, BigDecimal.ZERO)
                    .report(light.leaf().code(), year, BigDecimal.ZERO)
                    .score(
                            node.code(),
                            year,
                            Map.of(
                                    "release",
                                    NodeBoundaries.release(whole.row(), completeness, factor.doubleValue())
                                            .name()),
                            Map.of()));
        }
    }

    private void weigh(Sketch sketch, Node child, String region) {
        var weight = child.code().equals(heavy.node().code())
                ? HEAVY
                : child.code().equals(light.node().code()) ? LIGHT : 0;
        for (var where : region.isEmpty() ? List.of(PlainRows.ANY) : List.of(PlainRows.ANY, region)) {
            sketch.own("weights", "node", child.code(), "region", where, "weight", Integer.toString(weight));
        }
    }
}
