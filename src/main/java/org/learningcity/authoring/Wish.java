package org.learningcity.authoring;

/** What somebody wants to come of a cell, now that they have seen what does. */
public sealed interface Wish {

    /**
     * That it is flagged.
     *
     * @param message key of the sentence
     */
    record Flagged(String message) implements Wish {}

    /**
     * That it is not flagged.
     *
     * @param message key of the sentence; empty where no finding at all is wanted
     */
    record NotFlagged(String message) implements Wish {}

    /** That it stays as it is: its findings, the value used, its score. */
    record AsItIs() implements Wish {}
}
