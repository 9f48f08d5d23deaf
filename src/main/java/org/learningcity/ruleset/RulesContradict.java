package org.learningcity.ruleset;

import org.learningcity.framework.Text;
import org.learningcity.trace.RuleRef;

/** Thrown when two rules conclude what excludes each other; there is no last-one-wins. */
public final class RulesContradict extends RulesFailed {

    public RulesContradict(String subject, RuleRef first, RuleRef second) {
        super(
                "rules `%s` and `%s` contradict each other on %s".formatted(first.name(), second.name(), subject),
                problem(subject, first, second));
    }

    private static Problem problem(String subject, RuleRef first, RuleRef second) {
        return Problem.error(
                "rules.contradict",
                first.position(),
                new Text(
                        "对 %s,规则“%s”(%s)与规则“%s”(%s)得出互相排斥的结论"
                                .formatted(subject, first.name(), first.position(), second.name(), second.position()),
                        "on %s, rule `%s` (%s) and rule `%s` (%s) conclude what excludes each other"
                                .formatted(subject, first.name(), first.position(), second.name(), second.position())),
                new Text(
                        "请收窄其中一条规则的条件,使同一事实只有一条成立",
                        "narrow the conditions so that only one of them holds for the same fact"));
    }
}
