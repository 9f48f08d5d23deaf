package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Stands for every word that no row names. */
    private static final String UNNAMED = "\u0000";

    private final TableSchema schema;
    private final List<TableRow> rows;
    private final Map<List<String>, List<TableRow>> byKey;
    /** Which key columns its rows name rather than leave open, most specific first. */
    private final List<Integer> masks;

    /** The words that rows name in each key column. */
    private final List<Set<String>> named;

    private final Set<Asked> asked = ConcurrentHashMap.newKeySet();
    private final RowsOf<Optional<TableRow>> found = RowsOf.one(this, row -> row);

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
        this.named = IntStream.range(0, schema.keys().size())
                .mapToObj(column -> Stream.concat(
                                Stream.of(ANY), byKey.keySet().stream().map(key -> key.get(column)))
                        .collect(Collectors.toUnmodifiableSet()))
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

    /**
     * What is asked of a table. Words that no row names in their column come to the same answer and are one word here: there
     * are no more questions than the rows can tell apart, however many places are asked for.
     */
    record Question(int period, List<String> key) {}

    /** A question that was asked; {@code many} names the column that was left open, if one was. */
    private record Asked(Question question, String many) {}

    Question question(int period, String... key) {
        if (key.length != named.size()) {
            throw new IllegalArgumentException("table %s has %d key columns".formatted(schema.name(), named.size()));
        }
        var words = key.clone();
        for (var i = 0; i < words.length; i++) {
            if (!named.get(i).contains(words[i])) {
                words[i] = UNNAMED;
            }
        }
        return new Question(period, List.of(words));
    }

    /** The row that holds for {@code key} in {@code period}. */
    Optional<TableRow> find(int period, String... key) {
        return found.of(period, key);
    }

    Optional<TableRow> answer(Question question) {
        asked.add(new Asked(question, ""));
        return choose(question);
    }

    /** What {@link #find} finds; nothing is remembered. */
    Optional<TableRow> choose(int period, String... key) {
        return choose(question(period, key));
    }

    private Optional<TableRow> choose(Question question) {
        // INVARIANT: counting the masks down tries specific before any, the leftmost column first
        for (var mask : masks) {
            var row = validIn(question.period(), masked(mask, question.key()));
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    private static List<String> masked(int mask, List<String> key) {
        var words = new ArrayList<String>();
        for (var i = 0; i < key.size(); i++) {
            words.add((mask & (1 << (key.size() - 1 - i))) != 0 ? key.get(i) : ANY);
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
        return answerEach(many, question(period, key));
    }

    List<TableRow> answerEach(String many, Question question) {
        asked.add(new Asked(question, many));
        var column = schema.keys().stream().map(Column::name).toList().indexOf(many);
        return rows.stream()
                .map(row -> row.text(many))
                .filter(value -> !value.equals(ANY))
                .distinct()
                .sorted()
                .flatMap(value -> {
                    var key = new ArrayList<>(question.key());
                    key.set(column, value);
                    return choose(new Question(question.period(), key)).stream();
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
        return SEARCHED.contains(schema) || asked.stream().anyMatch(question -> fits(row, question));
    }

    /**
     * Whether the answer to some question that was asked so far can be another one when {@code row} comes, goes or changes:
     * as {@link #met}, and also where the row names a word that no row here names, which the questions do not keep apart.
     */
    boolean couldMeet(RowRef row) {
        return SEARCHED.contains(schema) || asked.stream().anyMatch(question -> couldFit(row, question));
    }

    private boolean couldFit(RowRef row, Asked asked) {
        for (var i = 0; i < schema.keys().size(); i++) {
            var column = schema.keys().get(i).name();
            var word = row.cell(column).orElse("");
            var wanted = asked.question().key().get(i);
            var open = word.equals(ANY) || column.equals(asked.many()) || word.equals(wanted);
            if (!open && !(wanted.equals(UNNAMED) && !named.get(i).contains(word))) {
                return false;
            }
        }
        return row.validity().holdsIn(asked.question().period());
    }

    /** Whether a row fits a question that was asked. */
    private boolean fits(RowRef row, Asked asked) {
        for (var i = 0; i < schema.keys().size(); i++) {
            var column = schema.keys().get(i).name();
            var word = row.cell(column).orElse("");
            if (!word.equals(ANY)
                    && !column.equals(asked.many())
                    && !word.equals(asked.question().key().get(i))) {
                return false;
            }
        }
        return row.validity().holdsIn(asked.question().period());
    }
}
