package org.learningcity.scoring;

/**
 * What numbers come to, robustly.
 *
 * @param count how many they are
 * @param deviation the median of the distances from the median
 */
public record Spread(int count, double median, double deviation) {

    /** Makes the median absolute deviation comparable with a standard deviation (Iglewicz and Hoaglin 1993). */
    private static final double CONSISTENCY = 0.6745;

    /** Of no numbers. */
    public static final Spread NONE = new Spread(0, 0, 0);

    public static Spread of(double... numbers) {
        return new Spread(numbers.length, Statistics.median(numbers), Statistics.medianAbsoluteDeviation(numbers));
    }

    /**
     * The modified z-score 0.6745 * |value - median| / MAD; 0 when more than half of the numbers are equal, because then
     * they say nothing about spread.
     */
    public double robustDistance(double value) {
        return deviation == 0 ? 0 : CONSISTENCY * Math.abs(value - median) / deviation;
    }
}
