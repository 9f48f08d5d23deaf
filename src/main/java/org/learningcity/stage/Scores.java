package org.learningcity.stage;

/** What rules of the scoring stage may decide ({@code scores}). */
public sealed interface Scores permits RecordedScores {

    /** The value read on goalposts: worst 0, standard met 60, best 100 on a scale of 100. */
    void onGoalposts(Resolved resolved, Goalposts goalposts);

    /** The agreed rubric step at what the rubric says it is worth. */
    void onRubric(Resolved resolved, Rubric rubric);

    /** Nothing is there, and that counts as the lowest rubric step. */
    void lowestStep(Unresolved unresolved, GapReason rule);

    /** No score: nothing can be used, for the reason that the resolution gave. */
    void unscored(Unresolved unresolved);

    /** No score: the value cannot be read, as {@code message} says. */
    void unreadable(Resolved resolved, String message);
}
