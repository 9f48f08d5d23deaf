package org.learningcity.stage;

/** What a piece of diagnosis is. */
public enum AdviceKind {
    /** What goes well (优势). */
    STRENGTH,
    /** What goes badly (短板). */
    WEAKNESS,
    /** What fell, where the years can be compared (下降). */
    DECLINE,
    /** A target missed or still ahead (目标差距). */
    TARGET,
    /** Data to be asked for (数据请求). */
    REQUEST,
    /** Worth knowing (说明). */
    REMARK
}
