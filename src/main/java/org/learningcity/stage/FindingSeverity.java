package org.learningcity.stage;

/** What a finding asks for. */
public enum FindingSeverity {
    /** The value is not used (强制性). */
    MANDATORY,
    /** Somebody must explain or confirm it (核实性). */
    TO_VERIFY,
    /** Worth knowing (提示性). */
    NOTE
}
