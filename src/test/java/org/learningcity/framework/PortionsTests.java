package org.learningcity.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed adds up to what is printed. */
class PortionsTests {

    @Test
    void lastDigitGoesToThePartThatLostMost() {
        assertThat(Portions.rounded(List.of(0.333, 0.333, 0.334), new BigDecimal("1.00"), 2))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0.33", "0.33", "0.34");
    }

    @Test
    void changeIsTheDifferenceOfThePrintedScores() {
        // 62.444 -> 62.446 is printed as 62.44 -> 62.45
        assertThat(Portions.printedChange(62.444, 62.446, 2)).isEqualByComparingTo("0.01");
        assertThat(Portions.rounded(List.of(0.003, -0.001), new BigDecimal("0.01"), 2))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0.01", "0.00");
    }

    @Test
    void signIsPrinted() {
        assertThat(Portions.signed(new BigDecimal("0.31"))).isEqualTo("+0.31");
        assertThat(Portions.signed(new BigDecimal("-0.31"))).isEqualTo("−0.31");
        assertThat(Portions.signed(new BigDecimal("0.00"))).isEqualTo("0.00");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void printedPartsAddUpToThePrintedChange(long seed) {
        var random = new Random(seed);
        for (var trial = 0; trial < 1000; trial++) {
            var parts = random.doubles(1 + random.nextInt(9), -3, 3).boxed().toList();
            var before = random.nextDouble() * 100;
            var after = before + parts.stream().mapToDouble(part -> part).sum();
            var whole = Portions.printedChange(before, after, 2);

            var printed = Portions.rounded(parts, whole, 2);

            assertThat(printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %d: %s", seed, parts)
                    .isEqualByComparingTo(whole);
            for (var i = 0; i < parts.size(); i++) {
                assertThat(Math.abs(printed.get(i).doubleValue() - parts.get(i)))
                        .as("seed %d: part %d of %s", seed, i, parts)
                        .isLessThan(0.02);
            }
        }
    }
}
