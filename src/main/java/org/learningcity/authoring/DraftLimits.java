package org.learningcity.authoring;

import java.time.Duration;

/**
 * What a draft may use before its process is ended.
 *
 * @param time from its start to its answer
 * @param megabytes the heap of its process
 */
public record DraftLimits(Duration time, int megabytes) {

    /** Room for compiling some hundred rules, running their cases and assessing some dozen places. */
    public static final DraftLimits USUAL = new DraftLimits(Duration.ofMinutes(2), 512);
}
