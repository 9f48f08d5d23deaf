package org.learningcity.ruleset;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.RulesAsTable.Column;
import org.learningcity.ruleset.sentence.RuleOutline;

/** One rule, taken apart into the cells of a row. */
final class RuleRow {

    private static final Map<String, Text> NOTES = Map.of(
            "title", new Text("标题", "Title"),
            "owner", new Text("负责人", "Owner"),
            "reference", new Text("依据", "Reference"),
            "note", new Text("说明", "Note"));
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*([\\w.]+)");
    private static final Pattern FLAG = Pattern.compile("[a-z][\\w.]*");
    private static final Pattern COMPARISON =
            Pattern.compile("([a-z][\\w.]*)\\s*(==|!=|<=|>=|<|>)\\s*(\"[^\"$\\\\]+\"|-?[\\d.]+|[A-Za-z][\\w.]*)");
    private static final Pattern ACTION = Pattern.compile("(\\w+\\.\\w+)\\s*\\(\\s*(.*?)\\s*\\)");
    private static final Pattern LAST_TEXT = Pattern.compile("(.*?)\"([^\"$\\\\]+)\"");
    private static final Pattern LAST_BINDING = Pattern.compile("(.*,\\s*)(\\$\\w+)");
    private static final String MARK = "√";

    private final Map<Column, String> cells = new LinkedHashMap<>();
    private Optional<Text> obstacle = Optional.empty();

    RuleRow(RuleOutline rule) {
        put(new Column("NAME", "", "", new Text("规则名", "Rule")), rule.name());
        NOTES.keySet().stream()
                .sorted(Comparator.comparing(List.of("title", "owner", "reference", "note")::indexOf))
                .filter(rule.about()::containsKey)
                .forEach(name -> note(name, rule.about().getOrDefault(name, "")));
        rule.beyond().ifPresent(beyond -> stop("用了 " + beyond, "it has " + beyond));
        rule.patterns().forEach(this::pattern);
        rule.actions().forEach(this::action);
    }

    /** What a table cannot say of the rule. */
    Optional<Text> obstacle() {
        return obstacle;
    }

    Map<Column, String> cells() {
        return cells;
    }

    private void stop(String zh, String en) {
        obstacle = Optional.of(new Text(zh, en));
    }

    /** A second cell of the same column is a column of its own only in another rule: here it cannot be said. */
    private void put(Column column, String said) {
        if (cells.putIfAbsent(column, said) != null) {
            stop("同一条件或动作写了两次", "the same condition or action is there twice");
        }
    }

    private void note(String name, String said) {
        put(new Column("METADATA", "", name + "( \"$param\" )", NOTES.getOrDefault(name, Text.same(name))), said);
    }

    private void pattern(RuleOutline.Pattern pattern) {
        if (pattern.absent()) {
            stop("用了“没有某事实”", "it asks for the absence of a fact");
            return;
        }
        if (pattern.constraints().isEmpty()) {
            stop("有不带条件的事实", "it matches a fact without a condition");
            return;
        }
        var fact = pattern.name().isEmpty() ? pattern.fact() : pattern.name() + " : " + pattern.fact();
        pattern.constraints().forEach(constraint -> condition(fact, constraint.strip()));
    }

    private void condition(String fact, String constraint) {
        var binding = BINDING.matcher(constraint);
        var comparison = COMPARISON.matcher(constraint);
        if (FLAG.matcher(constraint).matches()) {
            put(asked(fact, constraint + " == $param", constraint), "true");
        } else if (binding.matches()) {
            put(asked(fact, "$param : " + binding.group(2), binding.group(2)), binding.group(1));
        } else if (comparison.matches()) {
            var value = comparison.group(3);
            var quoted = value.startsWith("\"");
            var operator = comparison.group(1) + " " + comparison.group(2) + " ";
            put(
                    asked(
                            fact,
                            operator + (quoted ? "\"$param\"" : "$param"),
                            operator.replace("==", "").strip()),
                    quoted ? value.substring(1, value.length() - 1) : value);
        } else {
            stop("条件“%s”".formatted(constraint), "the condition `%s`".formatted(constraint));
        }
    }

    private static Column asked(String fact, String snippet, String label) {
        return new Column("CONDITION", fact, snippet, new Text("条件 " + label, "If " + label));
    }

    private void action(String action) {
        var call = ACTION.matcher(action.strip());
        if (!call.matches()) {
            stop("动作“%s”".formatted(action), "the action `%s`".formatted(action));
            return;
        }
        var arguments = call.group(2);
        var text = LAST_TEXT.matcher(arguments);
        var bound = LAST_BINDING.matcher(arguments);
        if (text.matches()) {
            put(done(call.group(1), text.group(1) + "\"$param\""), text.group(2));
        } else if (bound.matches() && cells.containsValue(bound.group(2))) {
            put(done(call.group(1), bound.group(1) + "$param"), bound.group(2));
        } else if (!arguments.contains("\"")) {
            put(done(call.group(1), arguments), MARK);
        } else {
            stop("动作“%s”".formatted(action), "the action `%s`".formatted(action));
        }
    }

    private static Column done(String name, String arguments) {
        return new Column("ACTION", "", "%s( %s );".formatted(name, arguments), new Text("则 " + name, "Then " + name));
    }
}
