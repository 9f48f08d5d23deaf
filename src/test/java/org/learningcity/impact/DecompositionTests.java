package org.learningcity.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.impact.Composition.Part;
import org.learningcity.impact.Contribution.Kind;

/** A change of a mean is divided so that the parts add up to it, whatever changed together. */
class DecompositionTests {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private static Composition arithmetic(Part... parts) {
        return new Composition(false, List.of(parts), Weighting.NATIONAL);
    }

    private static Composition geometric(Part... parts) {
        return new Composition(true, List.of(parts), Weighting.NATIONAL);
    }

    private static Part part(String code, double value, double weight) {
        return new Part(code, value, weight);
    }

    private static List<Contribution> parts(Composition was, Composition is) {
        return Decomposition.of("P", mean(is) - mean(was), was, is).stream()
                .map(Decomposition.Piece::contribution)
                .filter(contribution -> contribution.amount() != 0)
                .toList();
    }

    /** The mean worked out in another way than the program's: by powers rather than logarithms. */
    private static double mean(Composition composition) {
        var total = composition.parts().stream().mapToDouble(Part::weight).sum();
        var mean = composition.geometric() ? 1.0 : 0.0;
        for (var part : composition.parts()) {
            mean = composition.geometric()
                    ? mean * Math.pow(part.value(), part.weight() / total)
                    : mean + part.value() * part.weight() / total;
        }
        return mean;
    }

    private static double sum(List<Contribution> parts) {
        return parts.stream().mapToDouble(Contribution::amount).sum();
    }

    @Test
    void scoreOfOneChildCountsByItsShareOfTheWeight() {
        var parts = parts(
                arithmetic(part("a", 40, 20), part("b", 60, 60)), arithmetic(part("a", 50, 20), part("b", 60, 60)));

        assertThat(parts).singleElement().satisfies(only -> {
            assertThat(only.kind()).isEqualTo(Kind.SCORE);
            assertThat(only.code()).isEqualTo("a");
            assertThat(only.amount()).isCloseTo(2.5, EXACTLY);
        });
    }

    @Test
    void weightThatGrowsRaisesTheMeanOfAChildAboveIt() {
        // shares 50/50 -> 75/25: the mean rises from 50 to 60, half by each child's share
        var parts = parts(
                arithmetic(part("a", 70, 10), part("b", 30, 10)), arithmetic(part("a", 70, 30), part("b", 30, 10)));

        assertThat(parts).extracting(Contribution::kind).containsExactly(Kind.WEIGHT, Kind.WEIGHT);
        assertThat(sum(parts)).isCloseTo(10, EXACTLY);
        assertThat(parts.get(0).shareBefore()).isEqualTo(0.5);
        assertThat(parts.get(0).shareAfter()).isEqualTo(0.75);
    }

    @Test
    void childThatComesInCountsByItsDistanceFromTheOthers() {
        var parts = parts(
                arithmetic(part("a", 40, 10), part("b", 60, 10)),
                arithmetic(part("a", 40, 10), part("b", 60, 10), part("c", 80, 20)));

        assertThat(parts)
                .as("the shares of the others shrink because it came: that is its doing, not theirs")
                .singleElement()
                .satisfies(only -> {
                    assertThat(only.kind()).isEqualTo(Kind.ENTERED);
                    assertThat(only.amount()).isCloseTo(0.5 * (80 - 50), EXACTLY);
                });
    }

    @Test
    void scoresAndWeightsShareEvenlyWhatTheyDoTogether() {
        var was = arithmetic(part("a", 40, 1), part("b", 60, 3), part("c", 10, 2));
        var is = arithmetic(part("a", 70, 2), part("b", 50, 1), part("c", 30, 2));
        var scoresOnly = arithmetic(part("a", 70, 1), part("b", 50, 3), part("c", 30, 2));
        var weightsOnly = arithmetic(part("a", 40, 2), part("b", 60, 1), part("c", 10, 2));

        var ofScores = parts(was, is).stream()
                .filter(part -> part.kind() == Kind.SCORE)
                .mapToDouble(Contribution::amount)
                .sum();

        assertThat(ofScores)
                .as("the mean of changing the scores first and last")
                .isCloseTo((mean(scoresOnly) - mean(was) + mean(is) - mean(weightsOnly)) / 2, EXACTLY);
    }

    @Test
    void geometricMeanThatFallsToZeroFallsByTheChildThatIsZero() {
        var parts = parts(geometric(part("a", 50, 1), part("b", 80, 1)), geometric(part("a", 0, 1), part("b", 90, 1)));

        assertThat(sum(parts)).isCloseTo(-Math.sqrt(50 * 80), EXACTLY);
        assertThat(parts)
                .singleElement()
                .satisfies(only -> assertThat(only.code()).isEqualTo("a"));
    }

    @Test
    void methodIsAPartOfItsOwn() {
        var parts =
                parts(arithmetic(part("a", 90, 1), part("b", 10, 1)), geometric(part("a", 90, 1), part("b", 10, 1)));

        assertThat(parts).singleElement().satisfies(only -> {
            assertThat(only.kind()).isEqualTo(Kind.METHOD);
            assertThat(only.amount()).isCloseTo(30 - 50, EXACTLY);
        });
    }

    @Test
    void scoreThatIsNoMeanOfItsPartsIsSaidToBeReckonedOtherwise() {
        var same = arithmetic(part("a", 40, 1));

        assertThat(Decomposition.of("P", 7, same, same).stream().map(Decomposition.Piece::contribution))
                .filteredOn(part -> part.amount() != 0)
                .extracting(Contribution::kind)
                .containsExactly(Kind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void partsOfRandomChangesAddUpAndTurnRoundWithTime(long seed) {
        var random = new Random(seed);
        for (var trial = 0; trial < 500; trial++) {
            var was = random(random);
            var is = random(random);
            var there = parts(was, is);
            var back = parts(is, was);

            assertThat(sum(there))
                    .as("seed %d: %s -> %s: %s", seed, was, is, there)
                    .isCloseTo(mean(is) - mean(was), EXACTLY);
            assertThat(there).noneMatch(part -> part.kind() == Kind.OTHER);
            for (var part : there) {
                assertThat(counterpart(part, back))
                        .as("seed %d: %s in %s", seed, part, back)
                        .isCloseTo(-part.amount(), EXACTLY);
            }
        }
    }

    private static double counterpart(Contribution part, List<Contribution> back) {
        var kind = switch (part.kind()) {
            case ENTERED -> Kind.LEFT;
            case LEFT -> Kind.ENTERED;
            default -> part.kind();
        };
        return back.stream()
                .filter(other -> other.kind() == kind && other.code().equals(part.code()))
                .mapToDouble(Contribution::amount)
                .sum();
    }

    /** Up to six children, some of them zero, some not there. */
    private static Composition random(Random random) {
        var parts = new ArrayList<Part>();
        IntStream.range(0, 6).forEach(i -> {
            if (random.nextInt(4) > 0) {
                var value = random.nextInt(12) == 0 ? 0 : Math.round(random.nextDouble() * 1000) / 10.0;
                parts.add(part("c" + i, value, 1 + random.nextInt(30)));
            }
        });
        if (parts.isEmpty()) {
            parts.add(part("c0", random.nextDouble() * 100, 5));
        }
        return new Composition(random.nextInt(3) == 0, parts, Weighting.NATIONAL);
    }
}
