package org.learningcity.ruleset.drools;

/** Ends a run whose budget is spent. An error, because the engine wraps exceptions of rules and goes on. */
final class Spent extends Error {

    /** What was spent. */
    enum What {
        FIRINGS,
        CONCLUSIONS,
        TIME,
        /** More text, or more rows, than one conclusion may carry. */
        SIZE
    }

    private final What what;

    Spent(What what) {
        super("budget of " + what + " is spent");
        this.what = what;
    }

    What what() {
        return what;
    }
}
