package org.learningcity.observation;

/** Which revision of a statistic a value belongs to (数据版本), from the oldest to the newest. */
public enum Vintage {
    /** Not said. */
    UNSTATED,
    /** First calculation (初步核算). */
    PRELIMINARY,
    /** Final verification (最终核实). */
    FINAL,
    /** Revised after a census (普查修订). */
    CENSUS_REVISED
}
