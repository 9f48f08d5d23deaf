package org.learningcity.ruleset;

/** How bad a problem is. */
public enum Severity {
    /** What it concerns is refused. */
    ERROR,
    /** It works, and somebody should look. */
    WARNING
}
