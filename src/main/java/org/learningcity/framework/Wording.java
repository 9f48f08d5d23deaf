package org.learningcity.framework;

/** Where the wording of an indicator comes from; shown wherever the indicator is shown. */
public enum Wording {
    /** Word for word in the source document (原文). */
    VERBATIM,
    /** Named or described in the source document, worded here (原文提及). */
    NAMED,
    /** Worded here, anchored in a published policy threshold (政策依据). */
    ANCHORED,
    /** Reconstructed from general knowledge; not the official text (重构). */
    RECONSTRUCTED,
    /** Published by the body that owns the framework (官方发布). */
    PUBLISHED
}
