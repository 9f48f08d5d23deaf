package org.learningcity.stage;

/** Whether a node's score may be shown; of several proposals the strictest holds. */
public enum Release {
    /** Shown, graded, compared (正式). */
    RELEASED,
    /** Shown for orientation only (仅供参考). */
    INDICATIVE,
    /** Not shown (暂不发布). */
    WITHHELD
}
