package org.learningcity.cli;

/** What the program tells the shell. */
enum ExitCode {
    DONE(0),
    /** Something went wrong in the program itself. */
    FAILED(1),
    /** The command was not understood. */
    USAGE(2),
    /** The rule set cannot be used. */
    RULE_SET_REFUSED(3),
    /** The data cannot be used. */
    DATA_REFUSED(4),
    /** The result cannot be written, or an assessment cannot be read. */
    FOLDER_REFUSED(5),
    /** A case did not come out as expected. */
    CASE_FAILED(6),
    /** The process of a draft had to be ended. */
    DRAFT_ENDED(7),
    /** A bundle or a log is not as it was signed. */
    NOT_AS_SIGNED(8);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
