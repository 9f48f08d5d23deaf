package org.learningcity.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.learningcity.assessment.Assessment;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.trace.RuleRef;

/**
 * That a rule fires on what a case speaks of, or stays silent.
 *
 * @param subject place and year; a code where the rule is asked about one only
 * @param rule its name, its title or its id, such as {@code quality/value above hard maximum}
 * @param fires whether it must fire; otherwise it must stay silent
 * @param spoken the codes that the case speaks of, when {@code subject} names none
 */
record ExpectedFiring(Subject subject, String rule, boolean fires, Set<String> spoken, String where)
        implements Expectation {

    ExpectedFiring {
        spoken = Set.copyOf(spoken);
    }

    ExpectedFiring among(Set<String> codes) {
        return new ExpectedFiring(subject, rule, fires, codes, where);
    }

    /** What is wrong with its name of a rule; none when a rule is called so. */
    List<Difference> unknown(List<RuleRef> rules) {
        if (rules.stream().anyMatch(this::names)) {
            return List.of();
        }
        var known = new HashSet<String>();
        rules.forEach(ref -> known.addAll(List.of(ref.name(), ref.title(), ref.id())));
        var nearest = Nearest.to(rule, known);
        return List.of(new Difference(
                new Text("有规则“%s”".formatted(rule), "a rule `%s`".formatted(rule)),
                new Text(
                        "没有这条规则" + nearest.map(",是否想写“%s”?"::formatted).orElse(""),
                        "no such rule"
                                + nearest.map("; did you mean `%s`?"::formatted).orElse("")),
                where));
    }

    private boolean names(RuleRef ref) {
        return rule.equals(ref.name()) || rule.equals(ref.title()) || rule.equals(ref.id());
    }

    @Override
    public List<Difference> differences(Assessment outcome) {
        var fired = fired(outcome);
        if (fired.isEmpty() != fires) {
            return List.of();
        }
        var expected = fires
                ? new Text("规则“%s”成立".formatted(rule), "rule `%s` fires".formatted(rule))
                : new Text("规则“%s”不成立".formatted(rule), "rule `%s` stays silent".formatted(rule));
        var actual = fires
                ? new Text("不成立", "it stays silent")
                : new Text("成立,得出 " + String.join("、", fired), "it fires and concludes " + String.join(", ", fired));
        return List.of(new Difference(subject.says(expected), actual, where));
    }

    /** What the rule concluded. */
    private Set<String> fired(Assessment outcome) {
        return outcome.traces().stream()
                .flatMap(trace -> trace.steps().stream()
                        .filter(step -> !step.choice())
                        .filter(step -> trace.rules().containsKey(step.rule())
                                && names(trace.rules().get(step.rule())))
                        .flatMap(step -> trace.fact(step.concluded()).stream())
                        .filter(fact -> subject.is(fact.place(), fact.period(), fact.code()))
                        .filter(fact -> !subject.code().isEmpty() || spoken.contains(fact.code()))
                        .map(fact -> fact.key()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public boolean looksAtReasons() {
        return true;
    }

    @Override
    public Set<String> codes() {
        return subject.codes();
    }
}
