package org.learningcity.stage;

/**
 * What an indicator's value can be (审核界限). A limit that the row leaves open has its flag down.
 *
 * @param hardMin below it a value is not used
 * @param hardMax above it a value is not used
 * @param jumpPercent a change from the year before above this share of the earlier value must be explained
 * @param conflictPercent two sources may differ by this share of the smaller value
 * @param staleYears an edition may lag the period by so many years
 */
public record Limits(
        RowRef ref,
        boolean hasHardMin,
        double hardMin,
        boolean hasHardMax,
        double hardMax,
        boolean hasJumpPercent,
        double jumpPercent,
        boolean hasConflictPercent,
        double conflictPercent,
        boolean hasStaleYears,
        double staleYears)
        implements Row {}
