package org.learningcity.ruleset.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Field.Kind;
import org.learningcity.ruleset.language.Syntax.AllOf;
import org.learningcity.ruleset.language.Syntax.Comparison;
import org.learningcity.ruleset.language.Syntax.Condition;
import org.learningcity.ruleset.language.Syntax.Path;
import org.learningcity.ruleset.language.Syntax.Pattern;
import org.learningcity.ruleset.language.Syntax.Quantity;
import org.learningcity.ruleset.language.Syntax.Rule;
import org.learningcity.ruleset.language.Syntax.Test;
import org.learningcity.stage.Handed;
import org.learningcity.stage.Stage;

/**
 * Facts of one rule belong together by an equal property. Without it every fact would be held against every other, and a
 * rule set that is quick on one place would stand still on a country.
 */
final class JoinCheck {

    private final Complaints complaints;
    private final Stage stage;
    private final Scope scope;

    JoinCheck(Complaints complaints, Stage stage, Scope scope) {
        this.complaints = complaints;
        this.stage = stage;
        this.scope = scope;
    }

    void check(Rule rule) {
        var patterns = rule.patterns();
        if (patterns.isEmpty()) {
            return;
        }
        if (patterns.size() > Limits.PATTERNS) {
            complaints.error(
                    "rules.too-many",
                    patterns.get(Limits.PATTERNS).type(),
                    new Text(
                            "一条规则最多匹配 %d 个事实".formatted(Limits.PATTERNS),
                            "a rule matches %d facts at most".formatted(Limits.PATTERNS)),
                    Limits.splitRule());
        }
        if (patterns.get(0).quantity() != Quantity.ONE) {
            complaints.error(
                    "rules.join",
                    patterns.get(0).type(),
                    new Text(
                            "when 中第一个须是有的事实,不能以 not 或 exists 开头",
                            "the first fact after when is one that is there, without not or exists"),
                    new Text(
                            "请先写规则要谈的事实,如 $report : Report( … )",
                            "first write the fact that the rule is about, as in $report : Report( … )"));
        }
        for (var i = 1; i < patterns.size(); i++) {
            joined(patterns.get(i), i);
        }
        together(patterns);
    }

    private void joined(Pattern pattern, int number) {
        var holds = pattern.constraints().stream()
                .flatMap(constraint -> constraint instanceof Test test ? sure(test.condition()) : Stream.empty())
                .anyMatch(condition -> joins(condition, number));
        if (!holds) {
            complaints.error(
                    "rules.join",
                    pattern.type(),
                    new Text(
                            "%s 与前面的事实没有用相等的字段联系起来".formatted(pattern.type().text()),
                            "nothing says which %s belongs to the facts before it"
                                    .formatted(pattern.type().text())),
                    new Text(
                            "请在前面的事实中取名($code : code),在此写 code == $code;年度同样用 period == $period",
                            "name a field above ($code : code) and write code == $code here; period == $period likewise"));
        }
    }

    /** The conditions that hold whenever {@code condition} does. */
    private static Stream<Condition> sure(Condition condition) {
        return condition instanceof AllOf all ? all.parts().stream() : Stream.of(condition);
    }

    private boolean joins(Condition condition, int number) {
        return condition instanceof Comparison comparison
                && comparison.operator().is("==")
                && !comparison.left().isBinding()
                && comparison.right() instanceof Path path
                && (path.isBinding() || path.toString().equals(comparison.left().toString()))
                && (isMistaken(path)
                        || !path.isBinding()
                        || scope.find(path.token().text())
                                .filter(bound -> bound.pattern() < number && Field.kindOf(bound.type()) != Kind.PART)
                                .isPresent());
    }

    /** Whether it was complained of already. */
    private boolean isMistaken(Path path) {
        return path.isBinding()
                && (path.size() > 1 || scope.find(path.token().text()).isEmpty());
    }

    /** Facts that are never handed to the rules at the same time cannot meet. */
    private void together(List<Pattern> patterns) {
        var types = new HashSet<Class<?>>();
        for (var pattern : patterns) {
            Optional.ofNullable(Vocabulary.facts(stage).get(pattern.type().text()))
                    .ifPresent(types::add);
        }
        Set<Class<?>> all = types;
        if (Handed.to(stage).stream().noneMatch(set -> set.containsAll(all))) {
            var last = patterns.get(patterns.size() - 1).type();
            complaints.error(
                    "rules.join",
                    last,
                    new Text(
                            "%s 与前面的事实不会同时出现".formatted(last.text()),
                            "%s is never there together with the facts before it".formatted(last.text())),
                    new Text(
                            "汇总阶段分别处理 Leaf、Parent、Standing;请拆成两条规则",
                            "aggregation looks at Leaf, Parent and Standing in turn; make two rules of it"));
        }
    }
}
