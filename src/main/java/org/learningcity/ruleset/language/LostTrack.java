package org.learningcity.ruleset.language;

/** Thrown where reading cannot go on in order; what is wrong has been said, and reading resumes at the next part. */
final class LostTrack extends RuntimeException {

    LostTrack() {
        super("said already", null, false, false);
    }
}
