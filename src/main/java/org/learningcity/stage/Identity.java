package org.learningcity.stage;

/**
 * An arithmetic identity between reported series (勾稽关系).
 *
 * @param kind {@code RATIO}: total = first part / second part * factor; {@code SUM}: total = sum of parts * factor
 * @param tolerancePercent allowed deviation as a share of the total
 */
public record Identity(RowRef ref, String kind, double factor, double tolerancePercent) implements Row {}
