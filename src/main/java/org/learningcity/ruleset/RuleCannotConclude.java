package org.learningcity.ruleset;

import org.learningcity.framework.Text;
import org.learningcity.trace.RuleRef;

/** Thrown when a rule fires on facts from which what it concludes cannot be reckoned, such as a mean without weights. */
public final class RuleCannotConclude extends RulesFailed {

    /**
     * Of one rule.
     *
     * @param reason why the arithmetic refused
     */
    public RuleCannotConclude(RuleRef rule, String reason) {
        super(
                "rule `%s` cannot conclude: %s".formatted(rule.name(), reason),
                Problem.error(
                        "rules.cannot-conclude",
                        rule.position(),
                        new Text(
                                "规则“%s”成立,但无法得出结论:%s".formatted(rule.name(), reason),
                                "rule `%s` fires and cannot conclude: %s".formatted(rule.name(), reason)),
                        new Text(
                                "请在条件中排除这种情形,如要求下级至少有一项计入",
                                "let its conditions exclude this situation, such as that no child counts")));
    }
}
