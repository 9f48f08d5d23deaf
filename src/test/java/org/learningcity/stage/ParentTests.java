package org.learningcity.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcity.framework.Basis;
import org.learningcity.framework.Validity;

class ParentTests {

    private static final AggregationMethod MEAN = new AggregationMethod(RowRef.absent("aggregation"), "ARITHMETIC");

    private static Weight weight(double weight) {
        var ref =
                new RowRef("weights", "1/*", Map.of(), Basis.EXPERT, "test", Validity.ALWAYS, "tables/weights.csv", 2);
        return new Weight(ref, weight);
    }

    private static Child child(String code, boolean scored, double points, double weight) {
        return new Child(code, scored, points, points, points, points, 1, weight(weight), weight(weight));
    }

    private static Parent parent(Child... children) {
        var gate = new Gate(RowRef.absent("gates"), 1, 1, 1);
        return new Parent("甲市", 2020, "1", "element", List.of(children), 1, 1, "1.1", 0, MEAN, gate);
    }

    @Test
    void childWithoutWeightDoesNotCount() {
        assertThat(parent(child("1.1", true, 40, 0), child("1.2", false, 0, 1)).scoredChildren())
                .isZero();
    }

    @Test
    void meanPassesOverChildrenWithoutWeight() {
        var concluded = new ArrayList<Conclusion>();
        var nodes = (Nodes) Facades.of(Stage.AGGREGATION, (conclusion, because) -> concluded.add(conclusion), 100);

        nodes.arithmetic(parent(child("1.1", true, 40, 0), child("1.2", true, 80, 3)), MEAN);

        assertThat(concluded)
                .singleElement()
                .satisfies(score -> assertThat(((Score.Scored) score).points()).isEqualTo(80));
    }
}
