package org.learningcity.stage;

/**
 * How a value stands among those of the place's peer group.
 *
 * @param present whether the group is large enough to have statistics
 * @param count places of the group with a value
 * @param median their median
 * @param deviation robust distance from it: 0.6745 * |value - median| / median absolute deviation
 * @param distancePercent distance from the median as a share of it
 * @param peerRule the row that says when peers may be compared
 */
public record PeerComparison(
        boolean present, int count, double median, double deviation, double distancePercent, PeerRule peerRule) {}
