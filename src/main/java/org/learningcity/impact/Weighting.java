package org.learningcity.impact;

/** By which weights a score is put together. */
public enum Weighting {
    /** The nation's, the common basis: releases, grades and ranks look at these scores only. */
    NATIONAL,
    /** Those of the place's region, where it has any. */
    REGIONAL
}
