package org.learningcity.stage;

/** How a resolved value came about. */
public enum CandidateKind {
    /** As reported (填报值). */
    REPORTED,
    /** Reported in another unit or definition and converted (换算值). */
    CONVERTED,
    /** A near proxy (相近指标). */
    NEAR_PROXY,
    /** A substitute proxy (替代指标). */
    SUBSTITUTE_PROXY,
    /** Carried forward from an earlier year (沿用上期). */
    CARRIED_FORWARD,
    /** A rubric step that reviewers agreed on (评审值). */
    JUDGED,
    /** Nothing (缺失). */
    ABSENT
}
