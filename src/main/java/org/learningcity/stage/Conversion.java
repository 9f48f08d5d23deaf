package org.learningcity.stage;

/**
 * How a value reported in another unit or under another definition becomes comparable: value * factor + offset.
 *
 * @param evidenceFactor how much the converted value counts as evidence, in (0, 1]
 */
public record Conversion(RowRef ref, double factor, double offset, double evidenceFactor) implements Row {}
