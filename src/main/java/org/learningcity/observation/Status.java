package org.learningcity.observation;

/** How firm a reported value is. */
public enum Status {
    /** Published or sealed by the responsible body (正式). */
    OFFICIAL,
    /** Published, to be revised (初步). */
    PRELIMINARY,
    /** Estimated or interpolated by whoever reports it (估计). */
    ESTIMATED,
    /** Invented to show how the system works (示意); never released. */
    ILLUSTRATIVE
}
