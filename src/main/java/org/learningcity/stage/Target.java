package org.learningcity.stage;

/**
 * A value that a policy wants reached by a year (目标值).
 *
 * @param value in the indicator's unit
 * @param due the year by which it is wanted
 */
public record Target(RowRef ref, double value, int due) implements Row {}
