package org.learningcity.stage;

/**
 * Which candidate is taken first (取值次序).
 *
 * @param rank the smallest is taken
 * @param evidenceFactor how much a value of this standing counts as evidence, in (0, 1]
 */
public record Precedence(RowRef ref, int rank, double evidenceFactor) implements Row {}
