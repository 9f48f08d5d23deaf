package org.learningcity.stage;

/** What rules of the diagnosis stage may say ({@code advice}). */
public sealed interface Counsel permits RecordedCounsel {

    void strength(Standing standing, DiagnosisLimits limits, String message);

    void weakness(Standing standing, DiagnosisLimits limits, String message);

    /** A comparable fall since the year before. */
    void decline(Standing standing, DiagnosisLimits limits, String message);

    /** Where an indicator stands against a policy's target. */
    void target(Standing standing, Target target, String message);

    /** Something worth knowing, because of {@code row}. */
    void remark(Standing standing, Row row, String message);

    /** Data to be asked of the department that answers for them. */
    void request(Outstanding outstanding, Department department, String message);
}
