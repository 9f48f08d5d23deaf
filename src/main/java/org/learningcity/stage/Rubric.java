package org.learningcity.stage;

import java.util.List;

/**
 * What the rubric steps 0 to 4 of a judged indicator mean (评分细则).
 *
 * @param ref the row of the step that a judgement reached, or of step 0
 * @param steps one row a step, from 0 upwards
 */
public record Rubric(RowRef ref, List<Step> steps) implements Row {

    public Rubric {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param points what it is worth, 0 to 100
     * @param requires types of evidence that must be listed for it
     */
    public record Step(RowRef ref, int step, double points, List<String> requires) {
        public Step {
            requires = List.copyOf(requires);
        }
    }
}
