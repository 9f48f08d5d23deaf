package org.learningcity.people;

/** One kind of thing that a person may be allowed to do. */
public enum Permission {
    /** See reported data. */
    READ_DATA,
    /** Hand in files of data. */
    DELIVER_DATA,
    /** Choose between contradicting values, with a reason. */
    OVERRIDE_DATA,
    /** Vouch for the data of a place. */
    SIGN_OFF_DATA,
    /** Explain what a finding asks about. */
    ANSWER_FINDINGS,
    /** Waive a finding for a time. */
    WAIVE_FINDINGS,
    /** See results and their reasons. */
    READ_ASSESSMENTS,
    /** Have an assessment made. */
    ASSESS,
    /** Make an assessment final. */
    FINALISE_ASSESSMENTS,
    /** Run an assessment again and compare. */
    REPLAY,
    /** Take an evidence bundle out. */
    EXPORT_BUNDLES,
    /** See rule sets and their revisions. */
    READ_RULES,
    /** Keep drafts of one's own and propose them. */
    EDIT_RULES,
    /** Change the words that sentences are written in. */
    EDIT_VOCABULARY,
    /** Approve or reject what somebody else proposed. */
    APPROVE_RULES,
    /** Make an approved revision live, or go back to a former one. */
    PUBLISH_RULES,
    /** Read the log. */
    READ_LOG,
    /** Verify and sign the log. */
    VERIFY_LOG,
    /** Add people and give them roles. */
    MANAGE_PEOPLE
}
