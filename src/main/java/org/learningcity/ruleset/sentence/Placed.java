package org.learningcity.ruleset.sentence;

/** A part of a rule and where it was written. */
public record Placed<T>(T what, Place at) {

    static <T> Placed<T> nowhere(T what) {
        return new Placed<>(what, Place.NOWHERE);
    }
}
