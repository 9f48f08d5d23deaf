package org.learningcity.framework;

/** Why the number in a row is what it is (依据), from the firmest to the weakest. */
public enum Basis {
    /** A law or a policy document sets it (法律政策). */
    LAW,
    /** A published technical standard sets it (标准规范). */
    STANDARD,
    /** It follows from published statistics (统计数据). */
    STATISTICS,
    /** Experts judged it (专家判断). */
    EXPERT,
    /** It only shows how the system works and must be replaced before use (演示参数). */
    DEMONSTRATION
}
