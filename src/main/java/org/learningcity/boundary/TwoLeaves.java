package org.learningcity.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.authoring.CaseScope;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Node;
import org.learningcity.stage.RowRef;

/**
 * Two children of a node, each decided by one measured indicator: one complete and heavy, the other as complete as is
 * wanted and light.
 */
record TwoLeaves(BoundaryBench bench, Node node, LoneLeaf heavy, LoneLeaf light) {

    private static final int HEAVY = 9;
    private static final int LIGHT = 1;
    private static final double HUNDRED = 100;

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
            if (factor.signum() > 0 && factor.compareTo(BigDecimal.ONE) <= 0) {
                var sketch = weighed(whole, Sketch.shown(factor), HEAVY, LIGHT);
                as(light, whole).rows(sketch, factor);
                expect(sketch, whole, factor.doubleValue(), HEAVY, LIGHT);
                bench.add(sketch.report(light.leaf().code(), year, BigDecimal.ZERO));
            }
        }
    }

    /** A case in which the light child is missing and the whole is just as complete as {@code threshold}. */
    void addMissing(LoneLeaf whole, BigDecimal threshold) {
        var there = threshold.doubleValue() * HUNDRED;
        if (there / HUNDRED == threshold.doubleValue() && threshold.compareTo(BigDecimal.ONE) < 0) {
            var sketch = weighed(whole, "- | " + Sketch.shown(threshold), there, HUNDRED - there);
            expect(sketch, whole, 0, there, HUNDRED - there);
            bench.add(sketch);
        }
    }

    private LoneLeaf as(LoneLeaf leaf, LoneLeaf whole) {
        return new LoneLeaf(bench, whole.row(), leaf.node(), leaf.leaf(), whole.setting());
    }

    private Sketch weighed(LoneLeaf whole, String detail, double much, double little) {
        var sketch = as(heavy, whole).sketch("child_completeness", detail, BigDecimal.ONE);
        for (var child : bench.ruleSet().framework().children(node.code())) {
            weigh(sketch, child, whole.setting().region(), much, little);
        }
        return sketch.report(heavy.leaf().code(), whole.setting().year(), BigDecimal.ZERO);
    }

    private void expect(Sketch sketch, LoneLeaf whole, double weakest, double much, double little) {
        var completeness = (much + little * weakest) / (much + little);
        sketch.score(
                node.code(),
                whole.setting().year(),
                Map.of(
                        "release",
                        NodeBoundaries.release(whole.row(), completeness, weakest)
                                .name()),
                Map.of("completeness", completeness));
    }

    private void weigh(Sketch sketch, Node child, String region, double much, double little) {
        var weight = child.code().equals(heavy.node().code())
                ? much
                : child.code().equals(light.node().code()) ? little : 0;
        for (var where : region.isEmpty() ? List.of(PlainRows.ANY) : List.of(PlainRows.ANY, region)) {
            sketch.own("weights", "node", child.code(), "region", where, "weight", Figures.plain(weight));
        }
    }
}
