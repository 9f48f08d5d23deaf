package org.learningcity.stage;

import java.util.List;
import java.util.stream.Stream;
import org.learningcity.scoring.Normalisation;

record RecordedScores(Conclusions conclusions, double scale) implements Scores {

    private static final double POINTS_OF_RUBRIC = 100;

    @Override
    public void onGoalposts(Resolved resolved, Goalposts posts) {
        scored(resolved, scale * share(resolved.value(), posts), "GOALPOSTS", List.of(posts));
    }

    private static double share(double value, Goalposts posts) {
        if (posts.logarithmic() && value <= 0) {
            // the logarithm falls without end towards zero: such a value lies beyond the lower post
            return posts.worst() < posts.best() ? 0 : 1;
        }
        if (posts.hasStandard()) {
            return Normalisation.share(
                    post(value, posts),
                    post(posts.worst(), posts),
                    post(posts.standard(), posts),
                    post(posts.best(), posts));
        }
        return Normalisation.share(post(value, posts), post(posts.worst(), posts), post(posts.best(), posts));
    }

    private static double post(double value, Goalposts posts) {
        return posts.logarithmic() ? Normalisation.logarithm(value) : value;
    }

    @Override
    public void onRubric(Resolved resolved, Rubric rubric) {
        var points = rubric.steps().stream().mapToDouble(Rubric.Step::points).toArray();
        var share = Normalisation.rubric(resolved.value(), points) / POINTS_OF_RUBRIC;
        scored(resolved, scale * share, "RUBRIC", stepsUsed(resolved.value(), rubric));
    }

    /** The step reached, or the two that the agreed step lies between. */
    private static List<Row> stepsUsed(double step, Rubric rubric) {
        return Stream.of(StrictMath.floor(step), StrictMath.ceil(step))
                .distinct()
                .<Row>map(reached ->
                        new Rubric(rubric.steps().get(reached.intValue()).ref(), rubric.steps()))
                .toList();
    }

    private void scored(Resolved resolved, double points, String method, List<Row> because) {
        var factor = resolved.candidate().evidenceFactor();
        conclusions.add(
                new Score.Scored(
                        resolved.place(),
                        resolved.period(),
                        resolved.code(),
                        points,
                        factor * points,
                        factor * points + (1 - factor) * scale,
                        method,
                        resolved.key()),
                because);
    }

    @Override
    public void lowestStep(Unresolved unresolved, GapReason rule) {
        var lowest = scale * unresolved.rubric().steps().get(0).points() / POINTS_OF_RUBRIC;
        conclusions.add(
                new Score.Scored(
                        unresolved.place(),
                        unresolved.period(),
                        unresolved.code(),
                        lowest,
                        lowest,
                        lowest,
                        "LOWEST_STEP",
                        unresolved.key()),
                List.of(rule, unresolved.rubric()));
    }

    @Override
    public void unscored(Unresolved unresolved) {
        nothing(unresolved, unresolved.reason().name());
    }

    @Override
    public void unreadable(Resolved resolved, String message) {
        nothing(resolved, message);
    }

    private void nothing(Given from, String reason) {
        conclusions.add(
                new Score.Unscored(from.place(), from.period(), from.code(), reason, 0, scale, from.key()), List.of());
    }
}
