package org.learningcity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.observation.Snapshot;

/** The same data under the same rules give the same result, in whatever order either is met. */
class InsertionOrderTests {

    private static final Path RULES = Path.of("rules/cn-learning-city");
    private static final Path DATA = Path.of("fixtures/eight-cities-illustrative.xlsx");
    private static final int SHUFFLES = 20;

    private static TestRuleSet rules;
    private static Snapshot snapshot;
    private static Assessment before;

    @TempDir
    Path folder;

    @BeforeAll
    static void assess() {
        rules = TestRuleSet.of(RULES);
        snapshot = rules.read(DATA);
        before = rules.assess(snapshot);
    }

    private static <T> List<T> shuffled(Collection<T> rows, Random random) {
        var shuffled = new ArrayList<T>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Test
    void resultIsNotEmpty() {
        assertThat(before.nodes()).filteredOn(NodeResult::scored).hasSizeGreaterThan(500);
        assertThat(before.findings()).hasSizeGreaterThan(20);
        assertThat(before.advice()).isNotEmpty();
    }

    @Test
    void orderOfRowsLeavesNoMark() {
        for (var seed = 1; seed <= SHUFFLES; seed++) {
            var random = new Random(seed);
            var shuffled = new Snapshot(
                    shuffled(snapshot.places(), random),
                    shuffled(snapshot.observations(), random),
                    shuffled(snapshot.evidence(), random),
                    shuffled(snapshot.reviews(), random),
                    shuffled(snapshot.decisions(), random));

            var after = rules.assess(shuffled);

            assertThat(after.resultHash()).as("seed %d", seed).isEqualTo(before.resultHash());
            assertThat(after.pin()).as("seed %d", seed).isEqualTo(before.pin());
            assertThat(after.traces()).as("seed %d", seed).isEqualTo(before.traces());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderOfRulesAndNamesOfFilesLeaveNoMark(long seed) throws IOException {
        var copy = ShuffledRules.copy(RULES, folder.resolve("cn-learning-city"), new Random(seed));
        var shuffled = TestRuleSet.of(copy);

        var after = shuffled.assess(shuffled.read(DATA));

        assertThat(after.pin().revision()).isNotEqualTo(before.pin().revision());
        assertThat(after.resultHash()).isEqualTo(before.resultHash());
    }

    @Test
    void placesThatAreNotAskedForChangeNothing() {
        var place = before.places().get(0);
        var alone = rules.assess(snapshot, new Request(List.of(), List.of(place)));

        assertThat(alone.places()).containsExactly(place);
        assertThat(alone.nodes())
                .isEqualTo(before.nodes().stream()
                        .filter(node -> node.place().equals(place))
                        .toList());
    }

    @Test
    void readingTheFileAgainGivesTheSameResult() {
        var again = rules.read(DATA);

        assertThat(again.hash()).isEqualTo(snapshot.hash());
        assertThat(rules.assess(again).resultHash()).isEqualTo(before.resultHash());
    }
}
