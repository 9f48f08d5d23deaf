package org.learningcity.stage;

import static org.learningcity.framework.Figures.plain;

import java.util.List;
import org.learningcity.framework.Figures;

/**
 * A node all of whose children are finished.
 *
 * @param kind the kind of node, such as {@code dimension}
 * @param children in the framework's order, those that are excused left out
 * @param completeness share of weight below it that rests on evidence, 0 to 1
 * @param weakestCompleteness the least completeness among its children
 * @param weakestChild the child with that completeness
 * @param illustrativeShare share of its evidence that is invented, 0 to 1
 * @param method how its children come together
 * @param gate what it needs before its score is shown
 */
public record Parent(
        String place,
        int period,
        String code,
        String kind,
        List<Child> children,
        double completeness,
        double weakestCompleteness,
        String weakestChild,
        double illustrativeShare,
        AggregationMethod method,
        Gate gate)
        implements Given {

    public Parent {
        children = List.copyOf(children);
    }

    @Override
    public String key() {
        return Keys.of("parent", place, period, code);
    }

    /** How many children have a score that counts: one without weight adds nothing to a mean. */
    public long scoredChildren() {
        return children.stream().filter(Child::counts).count();
    }

    @Override
    public List<String> from() {
        return children.stream()
                .map(child -> Keys.score(place, period, child.code()))
                .toList();
    }

    @Override
    public Particulars particulars() {
        return Particulars.of(
                "completeness", plain(completeness),
                "completeness_percent", percent(completeness),
                "weakest_child", weakestChild,
                "weakest_completeness_percent", percent(weakestCompleteness),
                "illustrative_percent", percent(illustrativeShare),
                "children", Integer.toString(children.size()),
                "scored_children", Long.toString(scoredChildren()));
    }

    private static String percent(double share) {
        return Figures.rounded(100 * share, 0);
    }
}
