package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.sentence.RuleOutline;
import org.learningcity.stage.Stage;

/**
 * Rules laid out as a decision table: one row a rule, one column for every kind of condition, annotation and action.
 *
 * @param columns from the left: the name first, then annotations, conditions by their facts, actions
 * @param rows what stands in each column, in the order of the columns; empty where a rule has nothing
 */
public record RulesAsTable(Stage stage, List<Column> columns, List<List<String>> rows) {

    public RulesAsTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param kind NAME, METADATA, CONDITION or ACTION
     * @param fact what a condition is about, such as {@code $resolved : Resolved}
     * @param snippet with {@code $param} for what a cell says
     * @param label what people read above it
     */
    public record Column(String kind, String fact, String snippet, Text label) {}

    /**
     * The rules of a file.
     *
     * @param path of the file, for problems
     * @throws RuleSetRejected with every rule that no row of a table can say
     */
    public static RulesAsTable of(Stage stage, String path, List<RuleOutline> rules) {
        var problems = new ArrayList<Problem>();
        var rows = new ArrayList<Map<Column, String>>();
        for (var rule : rules) {
            var row = new RuleRow(rule);
            row.obstacle().ifPresent(what -> problems.add(cannot(path + ":" + rule.line(), rule.name(), what)));
            rows.add(row.cells());
        }
        if (rules.isEmpty()) {
            problems.add(cannot(path, path, new Text("没有规则", "there are no rules")));
        }
        if (!problems.isEmpty()) {
            throw new RuleSetRejected(problems);
        }
        var columns = columns(rows);
        return new RulesAsTable(
                stage,
                columns,
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList())
                        .toList());
    }

    private static Problem cannot(String where, String rule, Text what) {
        return Problem.error(
                "decision-table.no-row",
                where,
                new Text(
                        "“%s”不能写成决策表的一行:%s".formatted(rule, what.zh()),
                        "`%s` cannot be a row of a decision table: %s".formatted(rule, what.en())),
                new Text("这样的规则请留在 .drl 或 .rule 文件中", "leave such rules in a .drl or .rule file"));
    }

    /** All columns in their order; conditions about the same fact stand side by side. */
    private static List<Column> columns(List<Map<Column, String>> rows) {
        var all = new LinkedHashSet<Column>();
        rows.forEach(row -> all.addAll(row.keySet()));
        var facts = new LinkedHashMap<String, List<Column>>();
        all.stream()
                .filter(column -> column.kind().equals("CONDITION"))
                .forEach(column -> facts.computeIfAbsent(column.fact(), fact -> new ArrayList<>())
                        .add(column));
        return Stream.of(
                        of("NAME", all),
                        of("METADATA", all),
                        facts.values().stream().flatMap(Collection::stream),
                        of("ACTION", all))
                .flatMap(columns -> columns)
                .toList();
    }

    private static Stream<Column> of(String kind, Collection<Column> columns) {
        return columns.stream().filter(column -> column.kind().equals(kind));
    }
}
