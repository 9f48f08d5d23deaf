package org.learningcity.impact;

/**
 * A part of a change of a node's score; the parts of a change add up to it.
 *
 * @param kind what changed
 * @param parent the node at which it changed
 * @param code the child of {@code parent} that it is about; {@code parent} itself for a method, or for what is not a
 *     matter of one child
 * @param amount in points of the node whose change is divided
 * @param shareBefore the child's share of its parent's weight; 0 where it did not count
 */
public record Contribution(
        Kind kind, String parent, String code, double amount, double shareBefore, double shareAfter) {

    /** What there is to change between a node and its children. */
    public enum Kind {
        /** The child has another score. */
        SCORE,
        /** The child counts for another share of the weight. */
        WEIGHT,
        /** The child counts now and did not before: it has a score, or a weight, or is new. */
        ENTERED,
        /** The child counts no more. */
        LEFT,
        /** The children come together by another method. */
        METHOD,
        /** The rules put the score together in a way of their own. */
        OTHER
    }

    Contribution times(double factor) {
        return new Contribution(kind, parent, code, amount * factor, shareBefore, shareAfter);
    }
}
