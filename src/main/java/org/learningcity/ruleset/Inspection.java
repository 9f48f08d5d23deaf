package org.learningcity.ruleset;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.framework.Framework;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;

/** The rows of a rule set under inspection, and what was found wrong with them so far. */
final class Inspection {

    private final Framework framework;
    private final double scale;
    private final PlaceTerms places;
    private final Rows rows;
    private final List<Problem> problems;
    private final Set<String> incomplete = new HashSet<>();

    /**
     * Of rows as they were read.
     *
     * @param scale scores run from 0 to this
     * @param problems what was wrong when the files were read; receives what is found
     */
    Inspection(Framework framework, double scale, PlaceTerms places, Rows rows, List<Problem> problems) {
        this.framework = framework;
        this.scale = scale;
        this.places = places;
        this.rows = rows;
        this.problems = problems;
        problems.stream().filter(Problem::refuses).forEach(problem -> incomplete.add(fileOf(problem.where())));
    }

    private static String fileOf(String where) {
        var colon = where.indexOf(':');
        return colon < 0 ? where : where.substring(0, colon);
    }

    Framework framework() {
        return framework;
    }

    Table table(TableSchema schema) {
        return rows.table(schema);
    }

    List<TableRow> rows(TableSchema schema) {
        return rows.table(schema).rows();
    }

    /** The regions that the rule set tells apart, by name; {@code *} alone when it tells none. */
    List<String> regions() {
        return places.regions().isEmpty()
                ? List.of(Table.ANY)
                : places.regions().keySet().stream().sorted().toList();
    }

    /** The tiers that any row names. */
    Set<String> tiers() {
        return Schemas.ALL.stream()
                .flatMap(schema -> rows(schema).stream())
                .map(row -> row.text("tier"))
                .filter(tier -> !tier.isEmpty() && !tier.equals(Table.ANY))
                .collect(Collectors.toSet());
    }

    /** Scores run from 0 to this. */
    double scale() {
        return scale;
    }

    /** Whether the rule set keeps this table and no row of it was lost in reading: only then may a row be missed. */
    boolean complete(TableSchema schema) {
        return !rows(schema).isEmpty() && !incomplete.contains(schema.file());
    }

    /** Whether the rule set does without this table. */
    boolean unused(TableSchema schema) {
        return rows(schema).isEmpty() && !incomplete.contains(schema.file());
    }

    /** The kinds of nodes there are. */
    List<String> kinds() {
        return framework.nodes().stream().map(Node::kind).distinct().sorted().toList();
    }

    /** The codes of all series. */
    Set<String> series() {
        return rows.series();
    }

    /** Whether {@code code} names a node or a series. */
    boolean knows(String code) {
        return framework.find(code).isPresent() || rows.series().contains(code);
    }

    /** Whether anything was found that refuses the rule set. */
    boolean anyRefused() {
        return Problem.anyRefuses(problems);
    }

    /** All codes of nodes and series. */
    Set<String> codes() {
        var codes = new HashSet<>(rows.series());
        framework.nodes().stream().map(Node::code).forEach(codes::add);
        return codes;
    }

    /** Whether anything was said of {@code row} already: one message for a row will do. */
    boolean named(TableRow row) {
        var where = where(row);
        return problems.stream()
                .map(Problem::where)
                .anyMatch(place -> place.equals(where) || place.startsWith(where + ":"));
    }

    void error(String code, TableRow row, Text message, Text advice) {
        problems.add(Problem.error(code, where(row), message, advice));
    }

    /** Says what is wrong with one cell of a row. */
    void error(String code, TableRow row, String column, Text message, Text advice) {
        problems.add(Problem.error(code, row.where(column), message, advice));
    }

    void warning(String code, TableRow row, String column, Text message, Text advice) {
        problems.add(Problem.warning(code, row.where(column), message, advice));
    }

    void warning(String code, TableRow row, Text message, Text advice) {
        problems.add(Problem.warning(code, where(row), message, advice));
    }

    /** Says what somebody should look at in a line that is no row of a table. */
    void warning(String code, String where, Text message, Text advice) {
        problems.add(Problem.warning(code, where, message, advice));
    }

    /** Says that the table lacks a row without which nothing can be reckoned. */
    void missing(String code, TableSchema schema, Text message, Text advice) {
        problems.add(Problem.error(code, schema.file(), message, advice));
    }

    /** Says that the table lacks a row that somebody will miss. */
    void wanting(String code, TableSchema schema, Text message, Text advice) {
        problems.add(Problem.warning(code, schema.file(), message, advice));
    }

    private static String where(TableRow row) {
        return row.ref().file() + ":" + row.ref().line();
    }

    /** The only known word that stands within {@code word}: 西部 in 西部地区. */
    private static Optional<String> within(String word, Collection<String> known) {
        var inside = known.stream()
                .filter(other -> other.length() > 1 && word.contains(other))
                .toList();
        return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
    }

    /** Advice for a word that is none of {@code known}: the one that was probably meant, else all of them. */
    static Text didYouMean(String word, Collection<String> known) {
        var list = known.stream().sorted().limit(20).toList();
        return Nearest.to(word, known)
                .or(() -> within(word, known))
                .map(near -> new Text("是否想写“%s”?".formatted(near), "did you mean `%s`?".formatted(near)))
                .orElseGet(() -> new Text("可用:" + String.join("、", list), "use one of " + String.join(", ", list)));
    }
}
