package org.learningcity.stage;

/**
 * When peers may be compared (可比组规则).
 *
 * @param minimum least number of places with a value; below it a group has no statistics
 * @param outlier robust distance from the median at which a value must be verified
 */
public record PeerRule(RowRef ref, int minimum, double outlier) implements Row {}
