package org.learningcity.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTests {

    private static final int NUMBERS = 20_000;

    @ParameterizedTest
    @CsvSource({
        "62.395, 62.395",
        "128994, 128994",
        "100, 100",
        "0.1, 0.1",
        "0, 0",
        "-0.0, 0",
        "-3.50, -3.5",
        "12345678, 12345678",
        "1e-5, 0.00001",
        "1e21, 1000000000000000000000",
    })
    void aNumberIsWrittenAsItsShortestPlainDecimal(double number, String written) {
        assertThat(Figures.plain(number)).isEqualTo(written);
    }

    @Test
    void everyNumberIsWrittenAsItsDecimalWithoutTrailingZeros() {
        for (var seed = 1; seed <= NUMBERS; seed++) {
            var number = any(new Random(seed));
            assertThat(Figures.plain(number)).as("seed %d", seed).isEqualTo(Figures.exact(BigDecimal.valueOf(number)));
        }
    }

    private static double any(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(2_000_000) / 100.0;
            case 1 -> random.nextGaussian() * 1e6;
            case 2 -> random.nextInt();
            default -> Math.scalb(random.nextDouble() - 0.5, random.nextInt(120) - 60);
        };
    }

    @Test
    void whatIsNoNumberIsNotWritten() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Figures.plain(Double.NaN));
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Figures.plain(Double.POSITIVE_INFINITY));
    }
}
