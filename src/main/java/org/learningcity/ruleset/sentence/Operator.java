package org.learningcity.ruleset.sentence;

import java.util.Arrays;
import java.util.Optional;

/** How two values are compared. */
public enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    ABOVE(">"),
    AT_LEAST(">="),
    BELOW("<"),
    AT_MOST("<=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As the engine's language writes it. */
    public String sign() {
        return sign;
    }

    /** What holds exactly when this does not. */
    Operator negated() {
        return switch (this) {
            case EQUAL -> UNEQUAL;
            case UNEQUAL -> EQUAL;
            case ABOVE -> AT_MOST;
            case AT_LEAST -> BELOW;
            case BELOW -> AT_LEAST;
            case AT_MOST -> ABOVE;
        };
    }

    /** The same comparison seen from its other side. */
    Operator turned() {
        return switch (this) {
            case EQUAL, UNEQUAL -> this;
            case ABOVE -> BELOW;
            case AT_LEAST -> AT_MOST;
            case BELOW -> ABOVE;
            case AT_MOST -> AT_LEAST;
        };
    }

    boolean orders() {
        return this != EQUAL && this != UNEQUAL;
    }

    static Optional<Operator> of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst();
    }
}
