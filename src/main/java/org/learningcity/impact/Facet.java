package org.learningcity.impact;

/** What of an assessment can change. */
public enum Facet {
    /** A node's score by national weights; by its number. */
    POINTS,
    /** A node's score by the weights of the region; by its number. */
    REGIONAL,
    /** A node's completeness; by its number. */
    COMPLETENESS,
    /** Whether a node is there and has a score, or why not. */
    SCORED,
    /** A node's bounds. */
    BOUNDS,
    RELEASE,
    GRADE,
    /** A node's rank band, which other places can move. */
    RANK,
    /** The value used for an indicator. */
    VALUE,
    /** A finding, by its key. */
    FINDING,
    /** A piece of advice, by its key. */
    ADVICE;

    /** Whether a change of it is a difference of two numbers. */
    public boolean isNumber() {
        return this == POINTS || this == REGIONAL || this == COMPLETENESS;
    }
}
