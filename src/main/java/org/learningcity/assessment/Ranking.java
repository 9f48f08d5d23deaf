package org.learningcity.assessment;

import java.util.HashMap;
import java.util.Map;
import org.learningcity.stage.Score;

/**
 * How the places of an assessment stand to each other, node by node and year by year, on national weights, the common
 * basis. It is known when the last place is finished.
 */
public final class Ranking {

    private record Question(int period, String code) {}

    /** The bounds of all scores that may be shown for one node and year. */
    private record Shown(Numbers low, Numbers high) {}

    private final Map<Question, Shown> all = new HashMap<>();

    Ranking() {}

    void note(PlaceOutcome outcome) {
        for (var node : outcome.nodes()) {
            if (node.shown()) {
                var shown = all.computeIfAbsent(question(node), asked -> new Shown(new Numbers(), new Numbers()));
                shown.low().add(node.score().low());
                shown.high().add(node.score().high());
            }
        }
    }

    /** Ends the noting: from here on several threads may ask. */
    Ranking settled() {
        all.replaceAll((question, shown) ->
                new Shown(shown.low().sorted(), shown.high().sorted()));
        return this;
    }

    private static Question question(NodeResult node) {
        return new Question(node.period(), node.code());
    }

    /** The node of a place that was assessed, with its rank; as it is where its score may not be shown. */
    public NodeResult ranked(NodeResult node) {
        var shown = all.get(question(node));
        return node.shown() && shown != null ? node.ranked(band(node.score(), shown)) : node;
    }

    /** Places whose bounds overlap are not told apart: only what lies wholly above or below counts. */
    private static RankBand band(Score score, Shown all) {
        return new RankBand(
                true,
                1 + all.low().above(score.high()),
                all.high().size() - all.high().below(score.low()));
    }
}
