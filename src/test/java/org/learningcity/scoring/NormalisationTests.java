package org.learningcity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisationTests {

    private static final double TOLERANCE = 1e-15;

    @ParameterizedTest
    @CsvSource({
        "  20, 20, 85, 0",
        "  85, 20, 85, 1",
        "52.5, 20, 85, 0.5",
        "  19, 20, 85, 0",
        "  86, 20, 85, 1",
        "  46, 20, 85, 0.4",
        "   0, -1,  1, 0.5",
        // lower is better
        " 100, 100, 0, 0",
        "   0, 100, 0, 1",
        "  25, 100, 0, 0.75",
        " 101, 100, 0, 0",
        "  -1, 100, 0, 1",
    })
    void shareIsTheWayFromWorstToBest(double value, double worst, double best, double share) {
        assertThat(Normalisation.share(value, worst, best)).isCloseTo(share, within(TOLERANCE));
    }

    @ParameterizedTest
    @CsvSource({
        "   0,  0, 40, 100, 0",
        "  20,  0, 40, 100, 0.3",
        "  30,  0, 40, 100, 0.45",
        "  70,  0, 40, 100, 0.8",
        "  85,  0, 40, 100, 0.9",
        " 100,  0, 40, 100, 1",
        " -10,  0, 40, 100, 0",
        " 110,  0, 40, 100, 1",
        // lower is better
        "  30, 30, 10, 2, 0",
        "  20, 30, 10, 2, 0.3",
        "   6, 30, 10, 2, 0.8",
        "   2, 30, 10, 2, 1",
        "   1, 30, 10, 2, 1",
        "  31, 30, 10, 2, 0",
    })
    void shareByThreePostsBendsAtTheStandard(double value, double worst, double standard, double best, double share) {
        assertThat(Normalisation.share(value, worst, standard, best)).isCloseTo(share, within(TOLERANCE));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.3, 0.7", "3.3, 1.1, 0.4", "0, 33.3, 99.9", "95, 91.7, 12.3"})
    void standardMetIsSixtyPercentToTheLastBitAndTheEndsAreNoughtAndOne(double worst, double standard, double best) {
        assertThat(Normalisation.share(standard, worst, standard, best)).isEqualTo(0.6);
        assertThat(Normalisation.share(worst, worst, standard, best)).isZero();
        assertThat(Normalisation.share(best, worst, standard, best)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 9", "5, 9, 9", "5, 4, 9", "5, 10, 9", "9, 10, 5", "9, 4, 5", "5, 5, 5"})
    void standardOutsideItsPostsIsRefused(double worst, double standard, double best) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalisation.share(6, worst, standard, best))
                .withMessageContaining("standard");
    }

    @Test
    void equalPostsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalisation.share(1, 2, 2))
                .withMessageContaining("equal");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoFiniteNumberIsRefused(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Normalisation.share(number, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Normalisation.share(1, number, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Normalisation.share(1, 0, number));
        assertThatIllegalArgumentException().isThrownBy(() -> Normalisation.share(1, 0, number, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Normalisation.logarithm(-Math.abs(number)));
        assertThatIllegalArgumentException().isThrownBy(() -> Normalisation.rubric(number, new double[] {0, 50, 100}));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1})
    void logarithmOfWhatIsNotPositiveIsRefused(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Normalisation.logarithm(number));
    }

    @Test
    void logarithmIsNatural() {
        assertThat(Normalisation.logarithm(1)).isZero();
        assertThat(Normalisation.logarithm(StrictMath.E)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 20", "4, 100", "0.5, 10", "1.5, 35", "2.25, 57.5", "3.5, 90"})
    void rubricIsLinearBetweenSteps(double step, double points) {
        assertThat(Normalisation.rubric(step, new double[] {0, 20, 50, 80, 100}))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 4.5, 5})
    void stepOffTheRubricIsRefused(double step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalisation.rubric(step, new double[] {0, 20, 50, 80, 100}))
                .withMessageContaining("rubric");
    }

    @Test
    void emptyRubricIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Normalisation.rubric(0, new double[0]));
    }
}
