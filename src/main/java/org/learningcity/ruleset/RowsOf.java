package org.learningcity.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The rows of a table in the form in which facts carry them; the answer to a question is made once. */
final class RowsOf<T> {

    private final Table table;
    private final Function<Table.Question, T> answer;
    private final Map<Table.Question, T> answers = new ConcurrentHashMap<>();

    private RowsOf(Table table, Function<Table.Question, T> answer) {
        this.table = table;
        this.answer = answer;
    }

    /** The one row that holds, or that there is none. */
    static <T> RowsOf<T> one(Table table, Function<Optional<TableRow>, T> form) {
        return new RowsOf<>(table, question -> form.apply(table.answer(question)));
    }

    /** The rows that hold for each value of key column {@code many}. */
    static <T> RowsOf<T> each(Table table, String many, Function<List<TableRow>, T> form) {
        return new RowsOf<>(table, question -> form.apply(table.answerEach(many, question)));
    }

    T of(int period, String... key) {
        var question = table.question(period, key);
        var known = answers.get(question);
        return known != null ? known : answers.computeIfAbsent(question, answer);
    }
}
