package org.learningcity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTests {

    @ParameterizedTest
    @CsvSource({"7, 7", "1 3, 2", "3 1 2, 2", "4 1 3 2, 2.5", "5 5 1 5, 5", "-3 0 9, 0"})
    void medianIsTheMiddle(String numbers, double median) {
        assertThat(Statistics.median(numbers(numbers))).isEqualTo(median);
    }

    @Test
    void medianLeavesItsNumbersAsTheyWere() {
        var numbers = numbers("3 1 2");

        Statistics.median(numbers);

        assertThat(numbers).containsExactly(3, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({"1 1 2 2 4 6 9, 1", "7, 0", "1 3, 1", "5 5 5 9, 0", "10 20 30 40 50, 10"})
    void deviationIsTheMedianDistanceFromTheMedian(String numbers, double deviation) {
        assertThat(Statistics.medianAbsoluteDeviation(numbers(numbers))).isEqualTo(deviation);
    }

    @ParameterizedTest
    @CsvSource({
        // 0.6745 * distance / deviation
        "9,  1 1 2 2 4 6 9, 4.7215",
        "2,  1 1 2 2 4 6 9, 0",
        "50, 10 20 30 40 50, 1.349",
        "10, 10 20 30 40 50, 1.349",
    })
    void robustDistanceCountsDeviationsFromTheMedian(double value, String numbers, double distance) {
        assertThat(Statistics.robustDistance(value, numbers(numbers))).isCloseTo(distance, within(1e-12));
    }

    @Test
    void numbersThatHardlyDifferSayNothingAboutSpread() {
        assertThat(Statistics.robustDistance(1000, 5, 5, 5, 1000)).isZero();
    }

    @Test
    void nothingHasNoMedian() {
        assertThatIllegalArgumentException().isThrownBy(Statistics::median);
    }

    private static double[] numbers(String words) {
        return Arrays.stream(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
