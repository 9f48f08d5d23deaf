package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;

/**
 * Rows that stand beside those of a rule set for one question, or in their place: a row takes the place of those that
 * have its key and share a year with it. The rule set itself stays as it is.
 */
public final class RowsBeside {

    /** Key columns that a row need not name: it then holds for any. */
    private static final Set<String> OPEN =
            Set.of("region", "tier", "kind", "place", "source_class", "vintage", "status");
    /** What a row says of itself where it is written for one question only. */
    private static final Map<String, String> USUAL =
            Map.of("basis", "DEMONSTRATION", "source", "样例 case", "transform", "LINEAR");

    private static final Set<String> TITLES = Set.of("title_zh", "title_en", "label_zh", "label_en");

    private final RuleSet ruleSet;
    private final List<Problem> problems;
    private final Set<String> indicators = new HashSet<>();
    private final Set<String> nodes;

    private RowsBeside(RuleSet ruleSet, List<Problem> problems) {
        this.ruleSet = ruleSet;
        this.problems = problems;
        var framework = ruleSet.framework();
        framework.indicators().forEach(indicator -> indicators.add(indicator.code()));
        indicators.addAll(ruleSet.rows().series());
        this.nodes = framework.nodes().stream().map(Node::code).collect(Collectors.toSet());
    }

    /**
     * The rows of {@code ruleSet} without those that are {@code gone}, and with {@code given} beside them or in their
     * place.
     *
     * @param gone rows to leave out: every row of the table that has all the cells named; a table without cells, every row
     * @param problems receives what is wrong with the rows, each at its place
     */
    public static Rows of(RuleSet ruleSet, List<GivenRow> given, List<GivenRow> gone, List<Problem> problems) {
        var rows = new RowsBeside(ruleSet, problems).rows(given, gone);
        check(ruleSet, rows, given, problems);
        return rows;
    }

    /**
     * The same for rows that a program made: they are not held against the others.
     *
     * @throws IllegalArgumentException when one of them cannot be read
     */
    public static Rows unchecked(RuleSet ruleSet, List<GivenRow> given, List<GivenRow> gone) {
        var problems = new ArrayList<Problem>();
        var rows = new RowsBeside(ruleSet, problems).rows(given, gone);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0).message().en());
        }
        return rows;
    }

    private Rows rows(List<GivenRow> given, List<GivenRow> gone) {
        var read = new TreeMap<String, List<TableRow>>();
        for (var row : given) {
            schema(row).ifPresent(schema -> {
                var before = problems.size();
                var made = made(schema, row);
                if (problems.size() == before) {
                    read.computeIfAbsent(schema.name(), name -> new ArrayList<>())
                            .add(made);
                }
            });
        }
        var left = new TreeMap<String, List<GivenRow>>();
        gone.forEach(row -> schema(row).ifPresent(schema -> {
            unknownColumns(schema, row);
            left.computeIfAbsent(schema.name(), name -> new ArrayList<>()).add(row);
        }));
        var exchanged = new HashMap<String, Table>();
        for (var schema : Schemas.ALL) {
            var added = read.getOrDefault(schema.name(), List.of());
            var without = left.getOrDefault(schema.name(), List.of());
            if (!added.isEmpty() || !without.isEmpty()) {
                exchanged.put(schema.name(), table(schema, added, without));
            }
        }
        return ruleSet.rows().with(exchanged);
    }

    private Optional<TableSchema> schema(GivenRow row) {
        var found = Schemas.ALL.stream()
                .filter(schema -> schema.name().equals(row.table()))
                .findFirst();
        if (found.isEmpty()) {
            var known = Schemas.ALL.stream().map(TableSchema::name).toList();
            problems.add(Problem.error(
                    "table.unknown",
                    row.where(),
                    new Text("没有表“%s”".formatted(row.table()), "there is no table `%s`".formatted(row.table())),
                    Inspection.didYouMean(row.table(), known)));
        }
        return found;
    }

    private void unknownColumns(TableSchema schema, GivenRow row) {
        var known = schema.columns().stream().map(Column::name).toList();
        row.cells().keySet().stream()
                .sorted()
                .filter(column -> !known.contains(column))
                .forEach(column -> problems.add(Problem.error(
                        "table.unknown-column",
                        row.where(),
                        new Text(
                                "表 %s 没有“%s”这一列".formatted(schema.name(), column),
                                "table %s has no column `%s`".formatted(schema.name(), column)),
                        Inspection.didYouMean(column, known))));
    }

    private TableRow made(TableSchema schema, GivenRow row) {
        unknownColumns(schema, row);
        var cells = new HashMap<String, String>();
        for (var column : schema.columns()) {
            cells.put(column.name(), row.cells().getOrDefault(column.name(), usual(schema, column, row)));
        }
        var colon = row.where().lastIndexOf(':');
        var file = row.where().substring(0, colon);
        var line = Long.parseLong(row.where().substring(colon + 1));
        return new TableReader(schema, file, indicators, nodes, problems).row(new CsvFile.Line(line, cells, Map.of()));
    }

    private static String usual(TableSchema schema, Column column, GivenRow row) {
        if (schema.isKey(column)) {
            return OPEN.contains(column.name()) ? Table.ANY : "";
        }
        return TITLES.contains(column.name())
                ? schema.keys().stream()
                        .map(key -> row.cells().getOrDefault(key.name(), ""))
                        .collect(Collectors.joining(" "))
                : USUAL.getOrDefault(column.name(), "");
    }

    private Table table(TableSchema schema, List<TableRow> added, List<GivenRow> without) {
        var rows = new ArrayList<>(added);
        ruleSet.rows().table(schema).rows().stream()
                .filter(row -> without.stream().noneMatch(gone -> isLike(row, gone)))
                .filter(row -> added.stream().noneMatch(other -> takesPlaceOf(schema, other, row)))
                .forEach(rows::add);
        problems.addAll(RepeatedRows.in(new Table(schema, added), Set.of()));
        return new Table(schema, rows);
    }

    private static boolean isLike(TableRow row, GivenRow gone) {
        return gone.cells().entrySet().stream()
                .allMatch(cell -> row.text(cell.getKey()).equals(cell.getValue()));
    }

    private static boolean takesPlaceOf(TableSchema schema, TableRow newer, TableRow older) {
        return newer.ref().validity().overlaps(older.ref().validity())
                && schema.keys().stream().allMatch(key -> newer.text(key.name()).equals(older.text(key.name())));
    }

    /** The static checks, of which only what they say against the given rows matters here. */
    private static void check(RuleSet ruleSet, Rows rows, List<GivenRow> given, List<Problem> problems) {
        var places = given.stream().map(GivenRow::where).collect(Collectors.toSet());
        if (!places.isEmpty() && !Problem.anyRefuses(problems)) {
            var found = new ArrayList<Problem>();
            TableChecks.refusing(
                    new Inspection(ruleSet.framework(), ruleSet.scale(), ruleSet.placeTerms(), rows, found));
            found.stream()
                    .filter(problem -> problem.refuses() && places.contains(problem.where()))
                    .forEach(problems::add);
        }
    }
}
