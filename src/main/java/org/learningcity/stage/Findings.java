package org.learningcity.stage;

/** What rules of the quality stage may say ({@code findings}). */
public sealed interface Findings permits RecordedFindings {

    /** The value is not used. */
    void mandatory(Given about, String message);

    /** The value is not used, because of {@code row}. */
    void mandatory(Given about, Row row, String message);

    /** Somebody must explain or confirm it. */
    void toVerify(Given about, String message);

    /** Somebody must explain or confirm it, because of {@code row}. */
    void toVerify(Given about, Row row, String message);

    /** Worth knowing. */
    void note(Given about, String message);

    /** Worth knowing, because of {@code row}. */
    void note(Given about, Row row, String message);
}
