package org.learningcity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AggregationTests {

    private static final double TOLERANCE = 1e-12;

    @ParameterizedTest
    @CsvSource({
        "50,          1,      50",
        "0 100,       1 1,    50",
        "0 100,       3 1,    25",
        "10 20 60,    1 1 1,  30",
        "10 20 60,    5 3 2,  23",
        "10 20 60,    0 0 7,  60",
        "80 40,       0.6 0.4, 64",
        "-4 4,        1 1,    0",
    })
    void arithmeticMeanIsWeighted(String values, String weights, double mean) {
        assertThat(Aggregation.arithmetic(numbers(values), numbers(weights))).isCloseTo(mean, within(TOLERANCE));
    }

    @ParameterizedTest
    @CsvSource({
        "50,        1,     50",
        "4 9,       1 1,   6",
        "2 4 8,     1 1 1, 4",
        "1 16,      3 1,   2",
        "1 16,      1 3,   8",
        "0.25 1,    1 1,   0.5",
        "3 7,       0 2,   7",
    })
    void geometricMeanIsWeighted(String values, String weights, double mean) {
        assertThat(Aggregation.geometric(numbers(values), numbers(weights))).isCloseTo(mean, within(TOLERANCE));
    }

    @Test
    void oneNoughtMakesTheGeometricMeanNought() {
        assertThat(Aggregation.geometric(numbers("0 90 90"), numbers("1 1 1"))).isZero();
    }

    @Test
    void noughtWithoutWeightLeavesTheGeometricMeanAlone() {
        assertThat(Aggregation.geometric(numbers("0 4 9"), numbers("0 1 1"))).isCloseTo(6, within(TOLERANCE));
    }

    @Test
    void geometricMeanOfANegativeValueIsRefusedAndNamesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregation.geometric(numbers("4 -9"), numbers("1 1")))
                .withMessageContaining("value 1")
                .withMessageContaining("-9");
    }

    @ParameterizedTest
    @CsvSource({"1 2, 1", "1 2, 0 0", "1 2, 1 -1", "1 2, 1 NaN", "1 2, 1 Infinity", "'', ''"})
    void weightsThatAreNoWeightsAreRefused(String values, String weights) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregation.arithmetic(numbers(values), numbers(weights)))
                .withMessageContaining("weight");
        assertThatIllegalArgumentException().isThrownBy(() -> Aggregation.geometric(numbers(values), numbers(weights)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void valueThatIsNoFiniteNumberIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregation.arithmetic(new double[] {1, value}, numbers("1 1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregation.geometric(new double[] {1, value}, numbers("1 1")));
    }

    private static double[] numbers(String words) {
        return words.isEmpty()
                ? new double[0]
                : Arrays.stream(words.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
