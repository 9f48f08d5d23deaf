package org.learningcity.authoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Text;

/**
 * What value must be used for an indicator, or why none may be.
 *
 * @param words what is expected in words, by the key of the case file
 * @param numbers what is expected in numbers, by the key of the case file
 */
public record ExpectedResolved(
        Subject subject, Map<String, String> words, Map<String, Wanted.Figure> numbers, String where)
        implements Expectation {

    public ExpectedResolved {
        words = new TreeMap<>(words);
        numbers = new TreeMap<>(numbers);
    }

    @Override
    public List<Difference> differences(Assessment outcome) {
        var found = outcome.resolved().stream()
                .filter(value -> subject.is(value.place(), value.period(), value.code()))
                .findFirst();
        if (found.isEmpty()) {
            return List.of(new Difference(
                    subject.says(new Text("有采用值", "a resolved value")),
                    new Text("此年度没有测评结果", "no result for this year"),
                    where));
        }
        var wanted = new Wanted(subject, where);
        words.forEach((key, word) -> wanted.word(key, word, word(key, found.get())));
        numbers.forEach((key, number) -> number(key, number, found.get(), wanted));
        return wanted.differences();
    }

    private static void number(String key, Wanted.Figure expected, ResolvedValue value, Wanted wanted) {
        if (key.equals("evidence_factor")) {
            wanted.number(key, expected, value.evidenceFactor());
        } else if (value.value().isEmpty()) {
            wanted.word(key, Figures.plain(expected.value()), "");
        } else {
            wanted.number(key, expected, value.value().getAsDouble());
        }
    }

    private static String word(String key, ResolvedValue value) {
        return switch (key) {
            case "kind" -> value.kind().name();
            case "reason" -> value.reason();
            case "proxy" -> value.proxy();
            case "excused" -> Boolean.toString(value.excused());
            case "status" -> value.status().name();
            case "source" -> value.source();
            default -> throw new IllegalArgumentException("no word of a resolved value is called " + key);
        };
    }

    @Override
    public Set<String> codes() {
        return subject.codes();
    }
}
