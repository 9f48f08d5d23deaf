package org.learningcity.stage;

/** What a rule concluded; later rules of its stage may match it. */
public sealed interface Conclusion extends Fact
        permits Advice, Candidate, Finding, Graded, ReleaseProposal, Score, Veto {}
