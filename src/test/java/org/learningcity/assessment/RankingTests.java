package org.learningcity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.stage.Release;
import org.learningcity.stage.Score;
import org.learningcity.trace.TraceBook;

/** Ranks, held against counting place by place. */
class RankingTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void onlyWhatLiesWhollyAboveOrBelowCounts(long seed) {
        var random = new Random(seed);
        var nodes = new ArrayList<NodeResult>();
        for (var place = 0; place < 1 + random.nextInt(60); place++) {
            nodes.add(node("P" + place, random));
        }
        var ranking = new Ranking();
        nodes.forEach(node -> ranking.note(
                new PlaceOutcome(node.place(), List.of(node), List.of(), List.of(), List.of(), new TraceBook())));
        ranking.settled();

        for (var node : nodes) {
            assertThat(ranking.ranked(node).rank())
                    .as("seed %d, %s of %s", seed, node.score(), nodes)
                    .isEqualTo(counted(node, nodes));
        }
    }

    private static RankBand counted(NodeResult node, List<NodeResult> all) {
        if (!node.shown()) {
            return RankBand.NONE;
        }
        var shown = all.stream().filter(NodeResult::shown).toList();
        var above = shown.stream()
                .filter(other -> other.score().low() > node.score().high())
                .count();
        var below = shown.stream()
                .filter(other -> other.score().high() < node.score().low())
                .count();
        return new RankBand(true, (int) (1 + above), (int) (shown.size() - below));
    }

    /** With few different bounds, so that many are equal. */
    private static NodeResult node(String place, Random random) {
        var low = 10 * random.nextInt(8);
        var high = low + 10 * random.nextInt(3);
        Score score = random.nextInt(6) == 0
                ? new Score.Unscored(place, 2020, "LC", "test", 0, 100, "")
                : new Score.Scored(place, 2020, "LC", (low + high) / 2.0, low, high, "test", "");
        return new NodeResult(
                place,
                2020,
                "LC",
                "framework",
                score,
                0,
                random.nextInt(5) == 0 ? Release.WITHHELD : Release.INDICATIVE,
                List.of(),
                1,
                WeakestChild.NONE,
                false,
                0,
                "",
                RankBand.NONE,
                new TreeMap<>(),
                new TreeMap<>());
    }
}
