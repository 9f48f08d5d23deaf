package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.learningcity.framework.Branch;
import org.learningcity.framework.Framework;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;

/** The words that the columns of a rule set's tables may hold, with what each means. */
public final class Choices {

    /** One word of a list. */
    public record Choice(String word, Text title) {}

    private static final Choice ANY = new Choice(Table.ANY, new Text("任何", "any"));
    private static final CsvFile WORDS = TableGuides.resource("choices.csv");

    private final Map<String, List<Choice>> lists = new LinkedHashMap<>();

    private Choices() {}

    /** The lists of {@code ruleSet}: its own codes and the words of the program. */
    public static Choices of(RuleSet ruleSet) {
        var choices = new Choices();
        var framework = ruleSet.framework();
        var indicators = titled(List.copyOf(framework.indicators()));
        choices.lists.put("node", titled(framework.nodes()));
        choices.lists.put("branch", choices.branches(framework));
        choices.lists.put("indicator", concat(indicators, choices.series(ruleSet)));
        choices.lists.put("series", choices.series(ruleSet));
        choices.lists.put("region", words(ruleSet.placeTerms().regions()));
        choices.lists.put("node-kind", words(ruleSet.kinds()));
        WORDS.lines()
                .forEach(line -> choices.lists
                        .computeIfAbsent(line.cell("list"), list -> new ArrayList<>())
                        .add(new Choice(line.cell("word"), new Text(line.cell("zh"), line.cell("en")))));
        choices.inUse(ruleSet, "source-class", Schemas.SOURCES, "source_class");
        choices.inUse(ruleSet, "event-kind", Schemas.EVENTS, "kind");
        choices.terms(ruleSet);
        return choices;
    }

    /** The words a cell of {@code column} in {@code table} may hold; none when it takes any text. */
    public List<Choice> of(TableGuide table, ColumnGuide column) {
        var words = TableGuides.schema(table.name())
                .column(column.name())
                .map(Column::words)
                .orElse(List.of());
        var choices = lists.getOrDefault(column.list().name(), List.of()).stream()
                .filter(choice -> words.isEmpty() || words.contains(choice.word()))
                .toList();
        return column.any() && !choices.isEmpty() ? concat(List.of(ANY), choices) : choices;
    }

    private List<Choice> branches(Framework framework) {
        return titled(
                framework.nodes().stream().filter(Branch.class::isInstance).toList());
    }

    private List<Choice> series(RuleSet ruleSet) {
        return ruleSet.rows().series().stream()
                .sorted()
                .map(code -> new Choice(code, ruleSet.rows().seriesTitle(code)))
                .toList();
    }

    private static List<Choice> titled(List<? extends Node> nodes) {
        return nodes.stream().map(node -> new Choice(node.code(), node.title())).toList();
    }

    private static List<Choice> words(Map<String, Text> titles) {
        return titles.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Words that the rows use beside those that the program knows. */
    private void inUse(RuleSet ruleSet, String list, TableSchema schema, String column) {
        var known = lists.computeIfAbsent(list, name -> new ArrayList<>());
        var used = new TreeSet<String>();
        ruleSet.rows().table(schema).rows().forEach(row -> used.add(row.text(column)));
        known.forEach(choice -> used.remove(choice.word()));
        used.forEach(word -> known.add(new Choice(word, Text.same(word))));
    }

    private void terms(RuleSet ruleSet) {
        for (var facet : Set.of("uom", "base", "scope", "count", "evidence")) {
            var codes = new TreeSet<String>();
            ruleSet.rows().table(Schemas.TERMS).rows().stream()
                    .filter(row -> row.text("facet").equals(facet))
                    .forEach(row -> codes.add(row.text("code")));
            lists.put(
                    facet,
                    codes.stream()
                            .map(code -> new Choice(code, Text.same(code)))
                            .toList());
        }
    }

    private static List<Choice> concat(List<Choice> first, List<Choice> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
