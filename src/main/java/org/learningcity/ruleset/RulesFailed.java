package org.learningcity.ruleset;

/** Thrown when rules that compile cannot give a result; what they did before is not used. */
public abstract sealed class RulesFailed extends RuntimeException
        permits RuleCannotConclude, RulesContradict, RulesStopped {

    private final transient Problem problem;

    RulesFailed(String message, Problem problem) {
        super(message);
        this.problem = problem;
    }

    /** Which rules, where, and what to do. */
    public Problem problem() {
        return problem;
    }
}
