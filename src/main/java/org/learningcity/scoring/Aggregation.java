package org.learningcity.scoring;

/** How children's numbers come together in their parent; the order of the children is the order of summation. */
public final class Aggregation {

    private Aggregation() {}

    /**
     * The weighted arithmetic mean.
     *
     * @param weights relative, none negative, not all zero
     */
    public static double arithmetic(double[] values, double[] weights) {
        var total = total(values, weights);
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum / total;
    }

    /**
     * The weighted geometric mean of values that are not negative; one zero makes it zero.
     *
     * @param weights relative, none negative, not all zero
     * @throws IllegalArgumentException naming the position, when a value is negative
     */
    public static double geometric(double[] values, double[] weights) {
        var total = total(values, weights);
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                throw new IllegalArgumentException(
                        "value %d of a geometric mean is negative: %s".formatted(i, values[i]));
            }
            if (values[i] == 0 && weights[i] > 0) {
                return 0;
            }
            if (weights[i] > 0) {
                sum += weights[i] * StrictMath.log(values[i]);
            }
        }
        return StrictMath.exp(sum / total);
    }

    private static double total(double[] values, double[] weights) {
        if (values.length != weights.length) {
            throw new IllegalArgumentException("%d values and %d weights".formatted(values.length, weights.length));
        }
        for (var value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a value is no finite number: " + value);
            }
        }
        var total = 0.0;
        for (var weight : weights) {
            if (!(weight >= 0) || !Double.isFinite(weight)) {
                throw new IllegalArgumentException("a weight is negative or no number: " + weight);
            }
            total += weight;
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException("the weights sum to " + total);
        }
        return total;
    }
}
