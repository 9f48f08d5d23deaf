package org.learningcity.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.observation.Snapshot;

/** Places that are assessed one after the other come to what they come to together. */
class StreamTests {

    private static final TestRuleSet RULES = TestRuleSet.named("cn-learning-city");

    /** The places of a snapshot, made anew whenever one is asked for. */
    private record MadeAnew(Snapshot all) implements Places {

        @Override
        public List<String> ids() {
            return all.placeIds();
        }

        @Override
        public SortedSet<Integer> periods() {
            return new TreeSet<>(all.periods());
        }

        @Override
        public Snapshot of(String id) {
            return new Snapshot(
                    all.places().stream().filter(row -> row.id().equals(id)).toList(),
                    all.observations().stream()
                            .filter(row -> row.place().equals(id))
                            .toList(),
                    all.evidence().stream()
                            .filter(row -> row.place().equals(id))
                            .toList(),
                    all.reviews().stream().filter(row -> row.place().equals(id)).toList(),
                    all.decisions().stream()
                            .filter(row -> row.place().equals(id))
                            .toList());
        }
    }

    private static Assessor assessor() {
        return new Assessor(RULES.ruleSet(), RULES.rules(), "test");
    }

    private static Snapshot workbook(String name) {
        return RULES.read(Path.of("fixtures", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eight-cities-illustrative.xlsx", "eight-cities-published.xlsx"})
    void streamedPlacesComeToTheSameDigitsWithTheSameReasons(String name) {
        var snapshot = workbook(name);
        var together = assessor().assess(snapshot, Request.EVERYTHING, Progress.NONE);

        var handout = new Handout(snapshot, Request.EVERYTHING, RULES.ruleSet());
        var written = new ArrayList<Handout.Written>();
        var ranking = assessor().stream(new MadeAnew(snapshot), handout::written, written::add, Progress.NONE);
        var streamed = handout.of(written, ranking, together.pin());

        assertThat(streamed.resultHash()).isEqualTo(together.resultHash());
        assertThat(streamed.equals(together)).as("everything, with all traces").isTrue();
    }

    @Test
    void placesAreHandedOverInTheirOrderOnTheCallingThread() {
        var snapshot = workbook("eight-cities-illustrative.xlsx");
        var taken = new ArrayList<String>();
        var threads = new TreeSet<String>();

        assessor().stream(
                new MadeAnew(snapshot),
                PlaceOutcome::place,
                place -> {
                    taken.add(place);
                    threads.add(Thread.currentThread().getName());
                },
                Progress.NONE);

        assertThat(taken).isEqualTo(snapshot.placeIds());
        assertThat(threads).containsExactly(Thread.currentThread().getName());
    }

    @Test
    void progressReachesItsEnd() {
        var snapshot = workbook("eight-cities-published.xlsx");
        var seen = new TreeSet<Integer>();

        assessor().stream(Places.of(snapshot), PlaceOutcome::place, place -> {}, (done, total) -> {
            synchronized (seen) {
                seen.add(done);
                seen.add(total);
            }
        });

        var total = 2 * snapshot.placeIds().size();
        assertThat(seen).hasSize(total).contains(1, total);
    }

    @Test
    void whatFailsWithOnePlaceStopsTheStream() {
        var snapshot = workbook("eight-cities-published.xlsx");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> assessor().stream(
                        Places.of(snapshot),
                        outcome -> {
                            throw new IllegalStateException("no room for " + outcome.place());
                        },
                        place -> {},
                        Progress.NONE))
                .withMessage("no room for " + snapshot.placeIds().get(0));
    }
}
