package org.learningcity.stage;

import java.util.Locale;

/**
 * The steps of an assessment, in order. Each is a knowledge base of its own, so that what a rule finds absent is settled
 * before its stage begins and no outcome depends on firing order.
 */
public enum Stage {
    /** What may be wrong with a reported value (数据审核). */
    QUALITY("findings"),
    /** Which values could be used, and why (取值). */
    RESOLUTION("candidates"),
    /** How a value becomes a score (计分). */
    SCORING("scores"),
    /** How scores come together, and whether they may be shown (汇总). */
    AGGREGATION("nodes"),
    /** What follows from the scores (诊断). */
    DIAGNOSIS("advice");

    private final String folder;
    private final String facade;

    Stage(String facade) {
        this.folder = name().toLowerCase(Locale.ROOT);
        this.facade = facade;
    }

    /** The folder of its rule files, and the package they declare. */
    public String folder() {
        return folder;
    }

    /** The name under which its rules reach their facade. */
    public String facade() {
        return facade;
    }
}
