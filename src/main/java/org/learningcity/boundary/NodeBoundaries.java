package org.learningcity.boundary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningcity.boundary.PlainRows.KeyPart;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Node;
import org.learningcity.stage.AdviceKind;
import org.learningcity.stage.Release;
import org.learningcity.stage.RowRef;

/** Boundary cases of {@code gates.csv}, {@code grades.csv} and {@code diagnosis.csv}: what a node's score comes to. */
final class NodeBoundaries {

    private static final String NOWHERE = "no node with a measured indicator for which the row holds";
    /** Stands for the kind of whichever node is asked about. */
    private static final KeyPart KIND = new KeyPart("kind", "");

    private final BoundaryBench bench;

    NodeBoundaries(BoundaryBench bench) {
        this.bench = bench;
    }

    void make() {
        for (var row : bench.rows().every("gates")) {
            gate(row, "released_completeness", "releasedCompleteness");
            gate(row, "indicative_completeness", "indicativeCompleteness");
            weakest(row);
        }
        bench.rows().every("grades").forEach(this::grade);
        for (var row : bench.rows().every("diagnosis")) {
            said(row, "strength_at", "strengthAt", AdviceKind.STRENGTH);
            said(row, "weakness_below", "weaknessBelow", AdviceKind.WEAKNESS);
            decline(row);
        }
    }

    /** The first node that is wanted and for which the row holds, with a measured indicator at or below it. */
    private Optional<LoneLeaf> find(RowRef row, Predicate<Node> wanted, KeyPart more) {
        for (var year : bench.years(row)) {
            for (var node : bench.ruleSet().framework().nodes()) {
                var second = more.equals(KIND) ? new KeyPart("kind", node.kind()) : more;
                var holds = bench.rows()
                        .holding(row.table(), year, new KeyPart("node", node.code()), second)
                        .filter(row::equals)
                        .isPresent();
                var leaf = holds && wanted.test(node)
                        ? LoneLeaf.below(bench, row, node, year)
                        : Optional.<LoneLeaf>empty();
                if (leaf.isPresent()) {
                    return leaf;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LoneLeaf> leaf(RowRef row, String column, Predicate<Node> wanted, KeyPart more) {
        var leaf = find(row, wanted, more);
        if (leaf.isEmpty()) {
            bench.untried(row, column, NOWHERE);
        }
        return leaf;
    }

    private Optional<LoneLeaf> ofKind(RowRef row, String column, Predicate<Node> wanted) {
        return leaf(row, column, wanted, KIND);
    }

    private static double number(RowRef row, String column) {
        return PlainRows.number(row, column).orElse(BigDecimal.ZERO).doubleValue();
    }

    /** What a gate says of a node, by the meaning of its columns. */
    static Release release(RowRef gate, double completeness, double weakest) {
        if (completeness >= number(gate, "released_completeness")) {
            return weakest >= number(gate, "child_completeness") ? Release.RELEASED : Release.INDICATIVE;
        }
        return completeness >= number(gate, "indicative_completeness") ? Release.INDICATIVE : Release.WITHHELD;
    }

    private void gate(RowRef row, String column, String property) {
        var threshold = PlainRows.number(row, column);
        if (threshold.isEmpty() || !bench.reads("gates", column, property)) {
            return;
        }
        var above = find(row, node -> !(node instanceof Indicator), KIND);
        var below = find(row, Indicator.class::isInstance, KIND);
        if (above.isEmpty() && below.isEmpty()) {
            bench.untried(row, column, NOWHERE);
        }
        above.ifPresent(leaf -> gate(row, column, threshold.get(), leaf));
        below.ifPresent(leaf -> gate(row, column, threshold.get(), leaf));
    }

    private void gate(RowRef row, String column, BigDecimal threshold, LoneLeaf leaf) {
        for (var factor : Edge.of(threshold).all()) {
            if (factor.signum() > 0 && factor.compareTo(BigDecimal.ONE) <= 0) {
                var release = release(row, factor.doubleValue(), factor.doubleValue());
                var detail = leaf.node().code() + ": " + Sketch.shown(factor);
                bench.add(scored(leaf, column, detail, factor, BigDecimal.ZERO)
                        .score(
                                leaf.node().code(),
                                leaf.setting().year(),
                                Map.of("release", release.name()),
                                Map.of("completeness", factor.doubleValue())));
            }
        }
    }

    /** The least complete child: beside a sibling that is complete and weighs so much that the whole is complete enough. */
    private void weakest(RowRef row) {
        var threshold = PlainRows.number(row, "child_completeness");
        if (threshold.isEmpty()
                || threshold.get().signum() == 0
                || !bench.reads("gates", "child_completeness", "childCompleteness")) {
            return;
        }
        ofKind(row, "child_completeness", node -> TwoLeaves.of(bench, node).isPresent())
                .ifPresent(leaf -> TwoLeaves.of(bench, leaf.node()).ifPresent(pair -> {
                    pair.add(leaf, threshold.get());
                    PlainRows.number(row, "released_completeness")
                            .ifPresent(released -> pair.addMissing(leaf, released));
                }));
    }

    private static Sketch scored(LoneLeaf leaf, String column, String detail, BigDecimal factor, BigDecimal points) {
        return leaf.sketch(column, detail, factor)
                .report(leaf.leaf().code(), leaf.setting().year(), points);
    }

    private void grade(RowRef row) {
        var lower = PlainRows.number(row, "lower");
        if (lower.isEmpty() || !bench.reads("grades", "lower", "graded")) {
            return;
        }
        leaf(row, "lower", node -> !(node instanceof Indicator), new KeyPart("grade", PlainRows.text(row, "grade")))
                .ifPresent(leaf -> tried(
                        row,
                        "lower",
                        leaf,
                        lower.get(),
                        points -> bench.add(scored(leaf, "lower", Sketch.shown(points), BigDecimal.ONE, points)
                                .score(
                                        leaf.node().code(),
                                        leaf.setting().year(),
                                        Map.of("release", "RELEASED", "grade", band(leaf, points)),
                                        Map.of("score", points.doubleValue())))));
    }

    /** The highest band that the points reach. */
    private String band(LoneLeaf leaf, BigDecimal points) {
        return bench.rows().every("grades").stream()
                .map(row -> PlainRows.text(row, "grade"))
                .distinct()
                .flatMap(grade -> bench
                        .rows()
                        .holding(
                                "grades",
                                leaf.setting().year(),
                                new KeyPart("node", leaf.node().code()),
                                new KeyPart("grade", grade))
                        .stream())
                .filter(row -> PlainRows.number(row, "lower").orElseThrow().compareTo(points) <= 0)
                .max(Comparator.comparingDouble(row -> number(row, "lower")))
                .map(row -> PlainRows.text(row, "grade"))
                .orElse("");
    }

    private void tried(RowRef row, String column, LoneLeaf leaf, BigDecimal at, Consumer<BigDecimal> make) {
        for (var points : Edge.of(at).all()) {
            if (!leaf.onScale(points)) {
                continue;
            }
            if (points.compareTo(at) == 0 && !leaf.exact(points)) {
                bench.untried(row, column, "no score of exactly this many points");
            } else {
                make.accept(points);
            }
        }
    }

    private void said(RowRef row, String column, String property, AdviceKind kind) {
        var threshold = PlainRows.number(row, column);
        if (threshold.isEmpty() || !bench.reads("diagnosis", column, property)) {
            return;
        }
        ofKind(row, column, node -> true)
                .ifPresent(leaf -> tried(row, column, leaf, threshold.get(), points -> {
                    var given = kind == AdviceKind.STRENGTH
                            ? points.compareTo(threshold.get()) >= 0
                            : points.compareTo(threshold.get()) < 0;
                    bench.add(scored(leaf, column, Sketch.shown(points), BigDecimal.ONE, points)
                            .advice(leaf.node().code(), leaf.setting().year(), kind, given));
                }));
    }

    private void decline(RowRef row) {
        var by = PlainRows.number(row, "decline_by");
        if (by.isEmpty() || !bench.reads("diagnosis", "decline_by", "declineBy")) {
            return;
        }
        ofKind(row, "decline_by", node -> true).ifPresent(leaf -> {
            var start = starts().stream()
                    .filter(points -> leaf.exact(points)
                            && leaf.onScale(points.subtract(by.get()))
                            && leaf.exact(points.subtract(by.get())))
                    .findFirst();
            if (start.isEmpty()) {
                bench.untried(row, "decline_by", "no two scores that differ by exactly this many points");
            }
            start.ifPresent(points -> Edge.of(by.get()).all().forEach(fall -> fell(leaf, points, fall, by.get())));
        });
    }

    private List<BigDecimal> starts() {
        return List.of("0.8", "0.75", "0.5", "0.25", "1", "0.6").stream()
                .map(share -> new BigDecimal(share).multiply(BigDecimal.valueOf(bench.scale())))
                .toList();
    }

    private void fell(LoneLeaf leaf, BigDecimal from, BigDecimal fall, BigDecimal most) {
        var year = leaf.setting().year();
        var calm = IntStream.iterate(year, earlier -> earlier - 1)
                .filter(candidate -> !broken(leaf.node(), candidate))
                .findFirst()
                .orElse(year);
        bench.add(leaf.sketch(
                        "decline_by", Sketch.shown(from) + " -> " + Sketch.shown(from.subtract(fall)), BigDecimal.ONE)
                .report(leaf.leaf().code(), calm - 1, from)
                .report(leaf.leaf().code(), calm, from.subtract(fall))
                .advice(leaf.node().code(), calm, AdviceKind.DECLINE, fall.compareTo(most) > 0));
    }

    /** Whether an event forbids comparison of anything at or below a node with the year before. */
    private boolean broken(Node node, int year) {
        return Stream.concat(Stream.of(node), bench.ruleSet().framework().below(node.code()).stream())
                .anyMatch(below -> bench.rows().suspended(below.code(), year));
    }
}
