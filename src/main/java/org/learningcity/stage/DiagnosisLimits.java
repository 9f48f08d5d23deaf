package org.learningcity.stage;

/**
 * When a score is worth a word (诊断阈值), on the framework's scale.
 *
 * @param strengthAt a score of at least this is a strength
 * @param weaknessBelow a score below this is a weakness
 * @param declineBy a comparable fall of more than this since the year before is named
 */
public record DiagnosisLimits(RowRef ref, double strengthAt, double weaknessBelow, double declineBy) implements Row {}
