package org.learningcity.ruleset.sentence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways in which sentences compare. */
enum Comparing {
    ABOVE,
    AT_LEAST,
    BELOW,
    AT_MOST,
    EQUAL,
    UNEQUAL,
    /** From one value to another, both included. */
    BETWEEN,
    /** One of a list. */
    AMONG,
    /** None of a list. */
    NOT_AMONG,
    /** Said after the value, which is included: 三位以上. */
    UPWARDS,
    /** Said after the value, which is included: 三位以下. */
    DOWNWARDS;

    /** The operator for one value. */
    Operator operator() {
        return switch (this) {
            case ABOVE -> Operator.ABOVE;
            case AT_LEAST, UPWARDS, BETWEEN -> Operator.AT_LEAST;
            case BELOW -> Operator.BELOW;
            case AT_MOST, DOWNWARDS -> Operator.AT_MOST;
            case EQUAL, AMONG -> Operator.EQUAL;
            case UNEQUAL, NOT_AMONG -> Operator.UNEQUAL;
        };
    }

    boolean afterValue() {
        return this == UPWARDS || this == DOWNWARDS;
    }

    static Optional<Comparing> named(String name) {
        return Arrays.stream(values())
                .filter(way ->
                        way.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }

    static Comparing of(Operator operator) {
        return switch (operator) {
            case ABOVE -> ABOVE;
            case AT_LEAST -> AT_LEAST;
            case BELOW -> BELOW;
            case AT_MOST -> AT_MOST;
            case EQUAL -> EQUAL;
            case UNEQUAL -> UNEQUAL;
        };
    }
}
