package org.learningcity.assessment;

/** Hears how far an assessment has come. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, total) -> {};

    /** Called after each place of each half of the way; may be called by several threads. */
    void at(int done, int total);
}
