package org.learningcity.ruleset;

import java.util.List;

/** Thrown when a rule set cannot be used; carries every problem, not only the first. */
public final class RuleSetRejected extends RuntimeException {

    private final transient List<Problem> problems;

    public RuleSetRejected(List<Problem> problems) {
        super(problems.size() + " problem(s), first: "
                + (problems.isEmpty()
                        ? ""
                        : problems.get(0).where() + " "
                                + problems.get(0).message().en()));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
