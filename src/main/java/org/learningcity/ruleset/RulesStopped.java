package org.learningcity.ruleset;

/** Thrown when the rules of a stage have used up their budget and were stopped. */
public final class RulesStopped extends RulesFailed {

    public RulesStopped(Problem problem) {
        super(problem.where() + " " + problem.message().en(), problem);
    }
}
