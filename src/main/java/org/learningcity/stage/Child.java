package org.learningcity.stage;

/**
 * A finished node as its parent sees it.
 *
 * @param scored whether it has a score; without one {@code points} means nothing
 * @param points its score by national weights
 * @param regionalPoints its score by the weights of the place's region
 * @param completeness share of weight below it that rests on evidence, 0 to 1
 * @param national its weight in the nation
 * @param regional its weight in the place's region
 */
public record Child(
        String code,
        boolean scored,
        double points,
        double low,
        double high,
        double regionalPoints,
        double completeness,
        Weight national,
        Weight regional) {

    /** Whether it has a score, and a weight for it to count by. */
    boolean counts() {
        return scored && national.weight() > 0;
    }
}
