package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.learningcity.stage.RowRef;

/**
 * The rows of one table, and the choice of the row that holds for a key in a year.
 *
 * <p>Of the rows that fit, the most specific wins: the columns of the key are compared from the left, and a row that
 * names a value there goes before one that says {@code *}. Rows that could win equally were refused when the rule set
 * was read.
 */
final class Table {

    static final String ANY = "*";

    private static final List<TableSchema> SEARCHED = List.of(Schemas.SOURCES, Schemas.SERIES, Schemas.TERMS);

    private final TableSchema schema;
    private final List<TableRow> rows;
    private final Map<List<String>, List<TableRow>> byKey;
    /** Which key columns its rows name rather than leave open, most specific first. */
    private final List<Integer> masks;

    private final Map<List<Object>, Optional<TableRow>> found = new ConcurrentHashMap<>();
    private final Map<List<Object>, List<TableRow>> foundEach = new ConcurrentHashMap<>();

    Table(TableSchema schema, List<TableRow> rows) {
        this.schema = schema;
        this.rows = rows.stream()
                .sorted(Comparator.comparing(row -> row.ref().key()))
                .toList();
        this.byKey = this.rows.stream()
                .collect(Collectors.groupingBy(this::keyOf, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        this.masks = byKey.keySet().stream()
                .map(Table::maskOf)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** One bit a key column, the leftmost the highest; set where the row names a value. */
    private static int maskOf(List<String> key) {
        var mask = 0;
        for (var word : key) {
            mask = 2 * mask + (word.equals(ANY) ? 0 : 1);
        }
        return mask;
    }

    private List<String> keyOf(TableRow row) {
        return schema.keys().stream().map(column -> row.text(column.name())).toList();
    }

    TableSchema schema() {
        return schema;
    }

    /** All rows, by key. */
    List<TableRow> rows() {
        return rows;
    }

    /** The row that holds for {@code key} in {@code period}. */
    Optional<TableRow> find(int period, String... key) {
        var question = new ArrayList<Object>(Arrays.asList(key));
        question.add(period);
        return found.computeIfAbsent(List.copyOf(question), asked -> choose(period, key));
    }

    /** What {@link #find} finds; nothing is remembered. */
    Optional<TableRow> choose(int period, String... key) {
        if (key.length != schema.keys().size()) {
            throw new IllegalArgumentException("table %s has %d key columns"
                    .formatted(schema.name(), schema.keys().size()));
        }
        // INVARIANT: counting the masks down tries specific before any, the leftmost column first
        for (var mask : masks) {
            var row = validIn(period, masked(mask, key));
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    private static List<String> masked(int mask, String... key) {
        var words = new ArrayList<String>();
        for (var i = 0; i < key.length; i++) {
            words.add((mask & (1 << (key.length - 1 - i))) != 0 ? key[i] : ANY);
        }
        return words;
    }

    private Optional<TableRow> validIn(int period, List<String> key) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(row -> row.ref().validity().holdsIn(period))
                .findFirst();
    }

    /**
     * The rows of a one-to-many table: for each value of key column {@code many} that any fitting row names, the row that
     * holds for it.
     */
    List<TableRow> findEach(int period, String many, String... key) {
        var question = new ArrayList<Object>(Arrays.asList(key));
        question.add(period);
        question.add(many);
        return foundEach.computeIfAbsent(List.copyOf(question), asked -> chooseEach(period, many, key));
    }

    private List<TableRow> chooseEach(int period, String many, String... key) {
        var column = schema.keys().stream().map(Column::name).toList().indexOf(many);
        return rows.stream()
                .map(row -> row.text(many))
                .filter(value -> !value.equals(ANY))
                .distinct()
                .sorted()
                .flatMap(value -> {
                    var asked = key.clone();
                    asked[column] = value;
                    return choose(period, asked).stream();
                })
                .distinct()
                .toList();
    }

    /** The rows, those with the same key together. */
    Collection<List<TableRow>> sameKey() {
        return byKey.values();
    }

    /**
     * Whether {@code row} was looked at so far: some question fits its key and years, whether or not a more specific row
     * answered it. Tables that are searched by their words do not keep what they were asked, and count as looked at.
     */
    boolean met(RowRef row) {
        return SEARCHED.contains(schema)
                || found.keySet().stream().anyMatch(question -> fits(row, question, ""))
                || foundEach.keySet().stream()
                        .anyMatch(question -> fits(row, question, (String) question.get(question.size() - 1)));
    }

    /** Whether a row answers a question of words and a year; {@code many} names the column that was left open. */
    private boolean fits(RowRef row, List<Object> question, String many) {
        for (var i = 0; i < schema.keys().size(); i++) {
            var column = schema.keys().get(i).name();
            var word = row.cell(column).orElse("");
            if (!word.equals(ANY) && !column.equals(many) && !word.equals(question.get(i))) {
                return false;
            }
        }
        return row.validity().holdsIn((Integer) question.get(schema.keys().size()));
    }
}
