package org.learningcity.observation;

/** Why there is no value; a gap always has one of these. */
public enum Reason {
    /** No base statistics exist for it (未开展统计). */
    NOT_COLLECTED,
    /** What it measures does not exist in the place (尚未建立). */
    NOT_ESTABLISHED,
    /** It cannot apply to the place, such as legislation where a city may not legislate (不适用). */
    NOT_APPLICABLE,
    /** It is only measured in other years, such as census years (非调查年度). */
    NOT_DUE,
    /** A department has it and does not share it (部门未提供). */
    WITHHELD,
    /** Its scope or source is not settled (口径未明确). */
    SCOPE_UNCLEAR,
    /** Nothing was handed in yet (待报). */
    PENDING,
    /** A value was reported and may not be used (审核未通过). */
    REJECTED,
    /** The publication itself has an empty cell (来源空白). */
    BLANK_IN_SOURCE,
    /** Values of equal standing contradict each other (数据矛盾). */
    CONFLICT
}
