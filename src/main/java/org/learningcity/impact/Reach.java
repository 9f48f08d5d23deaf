package org.learningcity.impact;

/**
 * A number that may lie beyond all numbers, as the logarithm of zero does: {@code finite} and so many times infinity.
 * What is divided by such numbers falls to their infinite parts alone.
 */
record Reach(double finite, double infinite) {

    static final Reach ZERO = new Reach(0, 0);

    static Reach of(double number) {
        return new Reach(number, 0);
    }

    /** The natural logarithm of a number that is not negative. */
    static Reach logarithm(double number) {
        return number > 0 ? of(StrictMath.log(number)) : new Reach(0, -1);
    }

    Reach plus(Reach other) {
        return new Reach(finite + other.finite, infinite + other.infinite);
    }

    Reach minus(Reach other) {
        return new Reach(finite - other.finite, infinite - other.infinite);
    }

    Reach times(double factor) {
        return new Reach(finite * factor, infinite * factor);
    }
}
