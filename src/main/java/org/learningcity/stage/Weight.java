package org.learningcity.stage;

/**
 * How much a node counts in its parent (权重), relative to its siblings.
 *
 * @param weight positive or zero; only its share among siblings matters
 */
public record Weight(RowRef ref, double weight) implements Row {}
