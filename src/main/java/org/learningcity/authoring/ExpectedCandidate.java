package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningcity.assessment.Assessment;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Text;

/**
 * That a candidate is proposed, taken or not; or that none such is.
 *
 * @param words what it says in words, by the key of the case file
 * @param numbers what it says in numbers, by the key of the case file
 * @param made whether it must be proposed; otherwise it must not
 * @param besides candidates that are no concern of an expectation that there are no others
 */
record ExpectedCandidate(
        Subject subject,
        Map<String, String> words,
        Map<String, Wanted.Figure> numbers,
        boolean made,
        List<ExpectedCandidate> besides,
        String where)
        implements Expectation {

    private static final List<String> SHOWN = List.of("kind", "value", "reason", "evidence_factor", "rank");

    ExpectedCandidate {
        words = new TreeMap<>(words);
        numbers = new TreeMap<>(numbers);
        besides = List.copyOf(besides);
    }

    @Override
    public List<Difference> differences(Assessment outcome) {
        var all = Proposed.all(outcome);
        var found = all.stream().filter(this::matches).toList();
        if (found.isEmpty() != made) {
            return List.of();
        }
        var wanted = besides.isEmpty() ? said() : Text.same("");
        var expected = made
                ? new Text("备选值 " + wanted.zh(), "candidate " + wanted.en())
                : besides.isEmpty()
                        ? new Text("没有备选值 " + wanted.zh(), "no candidate " + wanted.en())
                        : new Text("没有其他备选值", "no other candidate");
        var actual = made ? all.stream().filter(this::concerns).toList() : found;
        return List.of(new Difference(subject.says(expected), listed(actual), where));
    }

    private boolean concerns(Proposed proposed) {
        var fact = proposed.fact();
        return subject.is(fact.place(), fact.period(), fact.code());
    }

    boolean matches(Proposed proposed) {
        return concerns(proposed)
                && words.entrySet().stream().allMatch(word -> word.getValue().equals(proposed.word(word.getKey())))
                && numbers.entrySet().stream()
                        .allMatch(number -> proposed.number(number.getKey())
                                .filter(number.getValue()::holds)
                                .isPresent())
                && besides.stream().noneMatch(other -> other.matches(proposed));
    }

    private Text said() {
        var parts = new ArrayList<Text>();
        words.forEach((key, word) -> parts.add(CaseKeys.said(key, word)));
        numbers.forEach((key, number) -> parts.add(CaseKeys.said(key, Figures.plain(number.value()))));
        return joined(parts, " ");
    }

    private static Text joined(List<Text> parts, String between) {
        return new Text(
                parts.stream().map(Text::zh).collect(Collectors.joining(between)),
                parts.stream().map(Text::en).collect(Collectors.joining(between)));
    }

    private static Text listed(List<Proposed> all) {
        return all.isEmpty()
                ? new Text("没有备选值", "no candidate")
                : joined(all.stream().map(ExpectedCandidate::listed).toList(), "; ");
    }

    private static Text listed(Proposed one) {
        var parts = new ArrayList<Text>();
        SHOWN.stream()
                .filter(key -> !one.word(key).isEmpty())
                .forEach(key -> parts.add(CaseKeys.said(key, one.word(key))));
        if (!one.from().equals(one.fact().code()) && !one.from().isEmpty()) {
            parts.add(CaseKeys.said("from", one.from()));
        }
        if (one.taken()) {
            parts.add(new Text("(已采用)", "(taken)"));
        }
        return joined(parts, " ");
    }

    @Override
    public boolean looksAtReasons() {
        return true;
    }

    @Override
    public Set<String> codes() {
        return subject.codes();
    }
}
