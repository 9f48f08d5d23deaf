package org.learningcity.stage;

/**
 * What a value is worth (标杆值): worst scores 0, the standard met scores 60, best scores 100 (on a scale of 100).
 * Where no standard exists there are two posts. {@code worst} above {@code best} means that lower is better.
 *
 * @param logarithmic whether distances are taken between logarithms
 */
public record Goalposts(
        RowRef ref, double worst, boolean hasStandard, double standard, double best, boolean logarithmic)
        implements Row {}
