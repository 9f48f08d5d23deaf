package org.learningcity.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.learningcity.scoring.Aggregation;

record RecordedNodes(Conclusions conclusions, double scale) implements Nodes {

    /** A mean of values by weights. */
    private interface Mean {
        double of(double[] values, double[] weights);
    }

    @Override
    public void arithmetic(Parent parent, AggregationMethod method) {
        scored(parent, method, Aggregation::arithmetic);
    }

    @Override
    public void geometric(Parent parent, AggregationMethod method) {
        scored(parent, method, Aggregation::geometric);
    }

    private void scored(Parent parent, AggregationMethod method, Mean mean) {
        var there = parent.children().stream().filter(Child::counts).toList();
        var because = new ArrayList<Row>();
        because.add(method);
        parent.children().forEach(child -> because.add(child.national()));
        parent.children().stream()
                .map(Child::regional)
                .filter(weight -> weight.present()
                        && because.stream()
                                .noneMatch(row ->
                                        row.ref().id().equals(weight.ref().id())))
                .forEach(because::add);
        conclusions.add(
                new Score.Scored(
                        parent.place(),
                        parent.period(),
                        parent.code(),
                        mean(there, Child::points, mean),
                        mean(parent.children(), Child::low, mean),
                        mean(parent.children(), Child::high, mean),
                        method.method(),
                        parent.key()),
                because);
    }

    private static double mean(List<Child> children, ToDoubleFunction<Child> number, Mean mean) {
        return mean.of(
                children.stream().mapToDouble(number).toArray(),
                children.stream()
                        .mapToDouble(child -> child.national().weight())
                        .toArray());
    }

    @Override
    public void unscored(Parent parent, String message) {
        conclusions.add(
                new Score.Unscored(parent.place(), parent.period(), parent.code(), message, 0, scale, parent.key()),
                List.of());
    }

    @Override
    public void released(Given node, Gate gate, String message) {
        propose(node, gate, Release.RELEASED, message);
    }

    @Override
    public void indicative(Given node, Gate gate, String message) {
        propose(node, gate, Release.INDICATIVE, message);
    }

    @Override
    public void withheld(Given node, Gate gate, String message) {
        propose(node, gate, Release.WITHHELD, message);
    }

    private void propose(Given node, Gate gate, Release release, String message) {
        conclusions.add(
                new ReleaseProposal(node.place(), node.period(), node.code(), release, message, node.key()),
                List.of(gate));
    }

    @Override
    public void graded(Standing standing) {
        for (var grade : standing.grades()) {
            if (standing.points() >= grade.lower()) {
                conclusions.add(
                        new Graded(standing.place(), standing.period(), standing.code(), grade, standing.points()),
                        List.of(grade));
                return;
            }
        }
    }

    @Override
    public void vetoed(Standing standing, CitedDecision decision) {
        conclusions.add(
                new Veto(
                        standing.place(),
                        standing.period(),
                        standing.code(),
                        decision.decision().grade(),
                        decision.key()),
                List.of());
    }
}
