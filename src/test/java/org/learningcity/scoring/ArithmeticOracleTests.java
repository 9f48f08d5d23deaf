package org.learningcity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arithmetic against a slow oracle in decimals of fifty digits, on numbers drawn by a seed that a failure names. */
class ArithmeticOracleTests {

    private static final MathContext FIFTY_DIGITS = new MathContext(50);
    private static final double TOLERANCE = 1e-12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    /** Values above nought and whole weights, one of which is not nought. */
    private record Drawn(List<Double> numbers, List<Integer> whole) {

        static Drawn by(SplittableRandom random) {
            var count = 1 + random.nextInt(8);
            var heaviest = random.nextInt(count);
            return new Drawn(
                    Stream.generate(() -> random.nextDouble(0.001, 100))
                            .limit(count)
                            .toList(),
                    IntStream.range(0, count)
                            .mapToObj(i -> i == heaviest ? 5 : random.nextInt(6))
                            .toList());
        }

        double[] values() {
            return numbers.stream().mapToDouble(Double::doubleValue).toArray();
        }

        double[] weights(double unit) {
            return whole.stream().mapToDouble(weight -> weight * unit).toArray();
        }

        int total() {
            return whole.stream().mapToInt(Integer::intValue).sum();
        }

        double[] raised(int at) {
            var raised = values();
            raised[at] *= 1.25;
            return raised;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void arithmeticMeanIsTheOracles(long seed) {
        var drawn = Drawn.by(new SplittableRandom(seed));
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < drawn.numbers().size(); i++) {
            sum = sum.add(new BigDecimal(drawn.numbers().get(i))
                    .multiply(new BigDecimal(drawn.whole().get(i))));
        }
        var oracle = sum.divide(new BigDecimal(drawn.total()), FIFTY_DIGITS).doubleValue();

        assertThat(Aggregation.arithmetic(drawn.values(), drawn.weights(1))).isCloseTo(oracle, relative(oracle));
        assertThat(Aggregation.arithmetic(drawn.values(), drawn.weights(0.1))).isCloseTo(oracle, relative(oracle));
    }

    // no logarithm in the oracle: the mean to the power of all weights is the product of the values to theirs
    @ParameterizedTest
    @MethodSource("seeds")
    void geometricMeanIsTheOracles(long seed) {
        var drawn = Drawn.by(new SplittableRandom(seed));
        var product = BigDecimal.ONE;
        for (var i = 0; i < drawn.numbers().size(); i++) {
            product = product.multiply(
                    new BigDecimal(drawn.numbers().get(i)).pow(drawn.whole().get(i), FIFTY_DIGITS), FIFTY_DIGITS);
        }

        var mean = Aggregation.geometric(drawn.values(), drawn.weights(1));

        var ratio = new BigDecimal(mean).pow(drawn.total(), FIFTY_DIGITS).divide(product, FIFTY_DIGITS);
        assertThat(ratio.doubleValue()).isCloseTo(1, within(drawn.total() * TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void raisingAValueNeverLowersAMean(long seed) {
        var random = new SplittableRandom(seed);
        var drawn = Drawn.by(random);
        var raised = drawn.raised(random.nextInt(drawn.numbers().size()));
        var weights = drawn.weights(1);

        assertThat(Aggregation.arithmetic(raised, weights))
                .isGreaterThanOrEqualTo(Aggregation.arithmetic(drawn.values(), weights));
        assertThat(Aggregation.geometric(raised, weights))
                .isGreaterThanOrEqualTo(Aggregation.geometric(drawn.values(), weights));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void geometricMeanIsNeverAboveTheArithmetic(long seed) {
        var drawn = Drawn.by(new SplittableRandom(seed));
        var arithmetic = Aggregation.arithmetic(drawn.values(), drawn.weights(1));

        assertThat(Aggregation.geometric(drawn.values(), drawn.weights(1)))
                .isLessThanOrEqualTo(arithmetic * (1 + TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shareIsTheOraclesAndTurnsRoundWithItsPosts(long seed) {
        var random = new SplittableRandom(seed);
        var worst = random.nextDouble(-1000, 1000);
        var best = random.nextDouble(-1000, 1000);
        var value = random.nextDouble(-1500, 1500);
        var oracle = new BigDecimal(value)
                .subtract(new BigDecimal(worst))
                .divide(new BigDecimal(best).subtract(new BigDecimal(worst)), FIFTY_DIGITS)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE)
                .doubleValue();

        assertThat(Normalisation.share(value, worst, best)).isCloseTo(oracle, within(TOLERANCE));
        assertThat(Normalisation.share(value, best, worst)).isCloseTo(1 - oracle, within(TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shareByThreePostsNeverFallsOnTheWayToBest(long seed) {
        var random = new SplittableRandom(seed);
        var worst = random.nextDouble(-100, 100);
        var best = random.nextDouble(-100, 100);
        var standard = worst + random.nextDouble(0.01, 0.99) * (best - worst);
        var before = -1.0;
        for (var step = -5; step <= 105; step++) {
            var share = Normalisation.share(worst + step / 100.0 * (best - worst), worst, standard, best);
            assertThat(share).isBetween(0.0, 1.0).isGreaterThanOrEqualTo(before);
            before = share;
        }
    }

    private static Offset<Double> relative(double number) {
        return within(Math.abs(number) * TOLERANCE);
    }
}
