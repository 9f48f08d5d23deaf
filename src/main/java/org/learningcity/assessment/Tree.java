package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Branch;
import org.learningcity.ruleset.Rows;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.scoring.Aggregation;
import org.learningcity.stage.Child;
import org.learningcity.stage.Given;
import org.learningcity.stage.Keys;
import org.learningcity.stage.Leaf;
import org.learningcity.stage.Parent;
import org.learningcity.stage.Release;
import org.learningcity.stage.Score;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.TraceBook;

/** The tree of one place, filled from the leaves up; once a level, so that a parent sees finished children. */
final class Tree {

    private final PlaceData place;
    private final Bench bench;
    private final RuleSet ruleSet;
    private final TraceBook book;
    private final Map<PlaceData.Cell, NodeState> states = new HashMap<>();

    Tree(PlaceData place, Bench bench, TraceBook book) {
        this.place = place;
        this.bench = bench;
        this.ruleSet = bench.ruleSet();
        this.book = book;
    }

    Optional<NodeState> state(String code, int period) {
        return Optional.ofNullable(states.get(new PlaceData.Cell(code, period)));
    }

    /** Sets the leaves in, and lets the gate rules look at them. */
    void leaves(Map<PlaceData.Cell, NodeState> settled, List<Leaf> leaves) {
        states.putAll(settled);
        gate(run(leaves));
    }

    /** Fills the branches, deepest first. */
    void branches() {
        for (var level : ruleSet.framework().branchesBottomUp()) {
            var parents = new ArrayList<Parent>();
            level.forEach(branch -> bench.periods().forEach(period -> parents.add(parent(branch, period))));
            var firings = run(parents);
            var scores = Settled.scores(firings);
            parents.forEach(parent -> settle(parent, scores));
            gate(firings);
        }
    }

    private List<Firing> run(List<? extends Given> facts) {
        return bench.run(Stage.AGGREGATION, facts, book);
    }

    private void gate(List<Firing> firings) {
        Settled.gates(firings)
                .forEach((cell, gated) ->
                        states.computeIfPresent(cell, (node, state) -> state.gated(gated.release(), gated.reasons())));
    }

    private List<Shares.Weighed> weighed(String code, int period) {
        return ruleSet.framework().children(code).stream()
                .flatMap(child -> state(child.code(), period).stream())
                .filter(state -> !state.excused())
                .map(state -> new Shares.Weighed(
                        state,
                        ruleSet.rows()
                                .weight(state.code(), Rows.NATIONAL, period)
                                .weight()))
                .toList();
    }

    private Parent parent(Branch branch, int period) {
        var weighed = weighed(branch.code(), period);
        var weakest = weighed.stream()
                .filter(child -> child.weight() > 0)
                .map(Shares.Weighed::state)
                .min(Comparator.comparingDouble(NodeState::completeness).thenComparing(NodeState::code));
        var kind = branch.kind();
        return new Parent(
                place.id(),
                period,
                branch.code(),
                kind,
                weighed.stream().map(child -> child(child.state(), period)).toList(),
                Shares.completeness(weighed),
                weakest.map(NodeState::completeness).orElse(0.0),
                weakest.map(NodeState::code).orElse(""),
                Shares.ofEvidence(weighed, NodeState::illustrativeShare),
                ruleSet.rows().aggregation(branch.code(), period),
                ruleSet.rows().gate(branch.code(), kind, period));
    }

    private Child child(NodeState state, int period) {
        var region = place.in(period).region();
        return new Child(
                state.code(),
                state.scored(),
                state.points(),
                state.score().low(),
                state.score().high(),
                state.regionalPoints(),
                state.completeness(),
                ruleSet.rows().weight(state.code(), Rows.NATIONAL, period),
                ruleSet.rows().weight(state.code(), region.isEmpty() ? Rows.NATIONAL : region, period));
    }

    private void settle(Parent parent, Map<String, Firing> scores) {
        var firing = scores.get(Keys.score(place.id(), parent.period(), parent.code()));
        var score = firing == null
                ? new Score.Unscored(
                        place.id(), parent.period(), parent.code(), "no-rule", 0, ruleSet.scale(), parent.key())
                : (Score) firing.conclusion();
        var weighed = weighed(parent.code(), parent.period());
        states.put(
                new PlaceData.Cell(parent.code(), parent.period()),
                new NodeState(
                        parent.code(),
                        parent.kind(),
                        score,
                        score instanceof Score.Scored scored ? regional(parent, scored.points()) : 0,
                        parent.completeness(),
                        new WeakestChild(parent.weakestChild(), parent.weakestCompleteness()),
                        parent.illustrativeShare(),
                        parent.children().isEmpty(),
                        Shares.divided(weighed, NodeState::basis),
                        Shares.divided(weighed, NodeState::evidence),
                        Release.WITHHELD,
                        List.of()));
    }

    /** The score by the region's weights, put together by the same method as the national one; where none of its weights counts, the
     * national score. */
    private static double regional(Parent parent, double national) {
        var there = parent.children().stream()
                .filter(child -> child.scored() && child.regional().weight() > 0)
                .toList();
        if (there.isEmpty()) {
            return national;
        }
        var points = there.stream().mapToDouble(Child::regionalPoints).toArray();
        var weights =
                there.stream().mapToDouble(child -> child.regional().weight()).toArray();
        return parent.method().method().equals("GEOMETRIC")
                ? Aggregation.geometric(points, weights)
                : Aggregation.arithmetic(points, weights);
    }
}
