package org.learningcity.stage;

/**
 * What a reason for a gap may do (缺报原因).
 *
 * @param excuses whether an approved gap of this reason leaves the indicator out of the reckoning
 * @param countsAsNone whether for a judged indicator the reason means rubric step 0
 */
public record GapReason(RowRef ref, boolean excuses, boolean countsAsNone) implements Row {}
