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

    /** The value is not used, because of {@code row}; what is wrong stands in {@code column} of its row of data. */
    void mandatoryAt(Given about, String column, Row row, String message);

    /** Somebody must explain or confirm what stands in {@code column}. */
    void toVerifyAt(Given about, String column, String message);

    /** Somebody must explain or confirm what stands in {@code column}, because of {@code row}. */
    void toVerifyAt(Given about, String column, Row row, String message);

    /** Worth knowing of what stands in {@code column}. */
    void noteAt(Given about, String column, String message);

    /** Worth knowing of what stands in {@code column}, because of {@code row}. */
    void noteAt(Given about, String column, Row row, String message);
}
