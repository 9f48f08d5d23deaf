package org.learningcity.stage;

/**
 * When peers may be compared (可比组规则).
 *
 * @param minimum least number of places with a value; below it a group has no statistics
 * @param outlierPercent distance from the median, as a share of it, that such a value must have as well: a small group can
 *     be so alike that any difference is many deviations
 * @param outlier robust distance from the median at which a value must be verified
 */
public record PeerRule(RowRef ref, int minimum, double outlier, double outlierPercent) implements Row {}
