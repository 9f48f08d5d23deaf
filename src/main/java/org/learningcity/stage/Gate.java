package org.learningcity.stage;

/**
 * What a node needs before its score is shown (发布门槛); shares of weight, 0 to 1.
 *
 * @param releasedCompleteness least completeness of a released score
 * @param indicativeCompleteness least completeness of an indicative score
 * @param childCompleteness least completeness that every single child must reach for release
 */
public record Gate(RowRef ref, double releasedCompleteness, double indicativeCompleteness, double childCompleteness)
        implements Row {}
