package org.learningcity.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.assessment.Assessment;
import org.learningcity.framework.Text;
import org.learningcity.stage.Advice;
import org.learningcity.stage.AdviceKind;

/**
 * That a piece of advice is given, or is not.
 *
 * @param message key of its sentence; empty where any is meant
 * @param department whom it is for; empty where any is meant
 * @param row id of the row it rests on; empty where any is meant
 * @param given whether it must be given; otherwise it must not
 * @param besides advice that is no concern of an expectation that there is no other
 */
public record ExpectedAdvice(
        Subject subject,
        Optional<AdviceKind> kind,
        String message,
        String department,
        String row,
        boolean given,
        List<ExpectedAdvice> besides,
        String where)
        implements Expectation {

    public ExpectedAdvice {
        besides = List.copyOf(besides);
    }

    @Override
    public List<Difference> differences(Assessment outcome) {
        var found = outcome.advice().stream().filter(this::matches).toList();
        if (found.isEmpty() != given) {
            return List.of();
        }
        var words = words();
        var expected = given
                ? words
                : besides.isEmpty()
                        ? new Text("没有" + words.zh(), "no " + words.en())
                        : new Text("没有其他诊断意见", "no other advice");
        var actual = given ? outcome.advice().stream().filter(this::concerns).toList() : found;
        return List.of(new Difference(subject.says(expected), said(actual), where));
    }

    private boolean concerns(Advice advice) {
        return subject.is(advice.place(), advice.period(), advice.code());
    }

    boolean matches(Advice advice) {
        return concerns(advice)
                && kind.map(wanted -> wanted == advice.kind()).orElse(true)
                && (message.isEmpty() || message.equals(advice.message()))
                && (department.isEmpty() || department.equals(advice.department()))
                && (row.isEmpty() || row.equals(advice.because().id()))
                && besides.stream().noneMatch(other -> other.matches(advice));
    }

    private Text words() {
        var rest = (message.isEmpty() ? "" : " " + message) + (department.isEmpty() ? "" : " → " + department);
        var resting = row.isEmpty() ? Text.same("") : new Text(",依据行 " + row, " by row " + row);
        return new Text(
                "诊断意见" + kind.map(word -> "(" + CaseWords.ADVICE.zh(word) + ")").orElse("") + rest + resting.zh(),
                "advice" + kind.map(word -> " (" + CaseWords.name(word) + ")").orElse("") + rest + resting.en());
    }

    private static Text said(List<Advice> advice) {
        return advice.isEmpty()
                ? new Text("没有诊断意见", "no advice")
                : Text.same(advice.stream()
                        .map(piece -> "%s %s %s → %s"
                                .formatted(
                                        piece.code(),
                                        CaseWords.name(piece.kind()),
                                        piece.message(),
                                        piece.department()))
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public Set<String> codes() {
        return subject.codes();
    }
}
