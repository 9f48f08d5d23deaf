package org.learningcity.stage;

/** Anything a rule can match: what was given to its stage, and what rules of the stage concluded. */
public sealed interface Fact permits Given, Conclusion {

    /** Names the fact by what it is about; the same wherever its row stood. */
    String key();

    String place();

    /** Data year. */
    int period();

    /** Code of the indicator, series or node it is about. */
    String code();

    /** What it says, for messages and for the trace. */
    Particulars particulars();
}
