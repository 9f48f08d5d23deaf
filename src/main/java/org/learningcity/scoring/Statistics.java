package org.learningcity.scoring;

import java.util.Arrays;

/** Robust statistics of a handful of numbers. */
public final class Statistics {

    private Statistics() {}

    /** The middle number; of an even count the mean of the two in the middle. */
    public static double median(double... numbers) {
        if (numbers.length == 0) {
            throw new IllegalArgumentException("no median of nothing");
        }
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The median of the distances from the median. */
    public static double medianAbsoluteDeviation(double... numbers) {
        var median = median(numbers);
        return median(
                Arrays.stream(numbers).map(number -> Math.abs(number - median)).toArray());
    }

    /** The modified z-score of {@code value} among {@code numbers}: {@link Spread#robustDistance}. */
    public static double robustDistance(double value, double... numbers) {
        return Spread.of(numbers).robustDistance(value);
    }
}
