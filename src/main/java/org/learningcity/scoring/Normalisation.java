package org.learningcity.scoring;

/** How a value becomes points: linear between goalposts, clipped at both ends. */
public final class Normalisation {

    /** The share of the scale that a standard that is just met is worth. */
    public static final double STANDARD_SHARE = 0.6;

    private Normalisation() {}

    /**
     * The share, 0 to 1, of the way from {@code worst} to {@code best}; values outside are clipped. {@code worst} may
     * exceed {@code best}: then lower is better.
     *
     * @throws IllegalArgumentException when the posts are equal or anything is not a finite number
     */
    public static double share(double value, double worst, double best) {
        requireFinite(value, worst, best);
        if (worst == best) {
            throw new IllegalArgumentException("goalposts are equal: " + worst);
        }
        return Math.max(0, Math.min(1, (value - worst) / (best - worst)));
    }

    /**
     * The share, 0 to 1, by three posts: worst is 0, the standard met is {@link #STANDARD_SHARE}, best is 1, linear
     * between them.
     */
    public static double share(double value, double worst, double standard, double best) {
        requireFinite(value, worst, standard, best);
        var ascending = worst < best;
        if (ascending ? !(worst < standard && standard < best) : !(best < standard && standard < worst)) {
            throw new IllegalArgumentException(
                    "standard %s is not between worst %s and best %s".formatted(standard, worst, best));
        }
        var meets = ascending ? value >= standard : value <= standard;
        return meets
                ? STANDARD_SHARE + (1 - STANDARD_SHARE) * share(value, standard, best)
                : STANDARD_SHARE * share(value, worst, standard);
    }

    /**
     * The natural logarithm, the same bits on every platform.
     *
     * @throws IllegalArgumentException when {@code value} is not positive
     */
    public static double logarithm(double value) {
        if (!(value > 0) || !Double.isFinite(value)) {
            throw new IllegalArgumentException("no logarithm of " + value);
        }
        return StrictMath.log(value);
    }

    /**
     * The points of a rubric step that may lie between two steps, linear between their points.
     *
     * @param points of steps 0, 1, 2 ...
     */
    public static double rubric(double step, double[] points) {
        if (points.length == 0 || !Double.isFinite(step) || step < 0 || step > points.length - 1) {
            throw new IllegalArgumentException("step %s is not on a rubric of %d steps".formatted(step, points.length));
        }
        var below = (int) StrictMath.floor(step);
        var rest = step - below;
        return rest == 0 ? points[below] : points[below] + rest * (points[below + 1] - points[below]);
    }

    private static void requireFinite(double... numbers) {
        for (var number : numbers) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("not a finite number: " + number);
            }
        }
    }
}
