package org.learningcity.stage;

/** What rules of the resolution stage may propose ({@code candidates}). */
public sealed interface Candidates permits RecordedCandidates {

    /** The value as it was reported. */
    void asReported(OwnReport report);

    /** The value, converted to the unit and definition asked for. */
    void converted(OwnReport report);

    /** The value of a proxy, on the proxy's own goalposts or converted as its row says. */
    void proxy(ProxyReport report);

    /** The value of an earlier year. */
    void carriedForward(EarlierReport report);

    /** The rubric step that the reviewers agreed on. */
    void judged(Judgement judgement);

    /** Nothing, for the reason that was given. */
    void absent(Absence absence);

    /** Nothing, because what was reported may not be used. */
    void rejected(Absence absence);

    /** Nothing, for an approved reason: the indicator is left out of the reckoning. */
    void excused(Absence absence, GapReason rule);
}
