package org.learningcity.ruleset;

import java.time.Duration;

/**
 * How much the rules of one stage may do on the facts of one place. Rules that need more are stopped: they would make
 * the machine stand still for everybody.
 *
 * @param firings how often rules may fire
 * @param conclusions how much they may conclude
 * @param time how long they may take
 */
public record Budget(int firings, int conclusions, Duration time) {

    /** For rules that have been examined: a place needs some hundred firings and some milliseconds. */
    public static final Budget GENEROUS = new Budget(200_000, 200_000, Duration.ofSeconds(60));

    /** For rules that nobody has seen yet. */
    public static final Budget DRAFT = new Budget(20_000, 20_000, Duration.ofSeconds(10));

    public Budget {
        if (firings < 1 || conclusions < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a budget leaves room for something");
        }
    }
}
