package org.learningcity.stage;

/**
 * Whether a value may be carried forward over so many years (沿用上期).
 *
 * @param evidenceFactor how much it still counts as evidence, in (0, 1]
 */
public record CarryForward(RowRef ref, double evidenceFactor) implements Row {}
