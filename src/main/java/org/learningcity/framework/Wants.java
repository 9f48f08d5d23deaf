package org.learningcity.framework;

/** What an indicator asks of a place. */
public enum Wants {
    /** A statistic (定量). */
    NUMBER,
    /** Evidence that reviewers judge on a rubric (定性). */
    EVIDENCE,
    /** Evidence that reviewers judge, and statistics beside it. */
    BOTH;

    /** Whether the score rests on reviewers' rubric steps. */
    public boolean judged() {
        return this != NUMBER;
    }
}
