package org.learningcity.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.assessment.Assessment;
import org.learningcity.framework.Text;
import org.learningcity.stage.Finding;
import org.learningcity.stage.FindingSeverity;

/**
 * That a finding is made, or is not.
 *
 * @param message key of its sentence; empty where any is meant
 * @param severity what it asks for; any when empty
 * @param row id of the row it rests on; empty where any is meant, or none
 * @param made whether it must be made; otherwise it must not
 * @param besides findings that are no concern of an expectation that there are no others
 */
public record ExpectedFinding(
        Subject subject,
        String message,
        Optional<FindingSeverity> severity,
        String row,
        boolean made,
        List<ExpectedFinding> besides,
        String where)
        implements Expectation {

    public ExpectedFinding {
        besides = List.copyOf(besides);
    }

    @Override
    public List<Difference> differences(Assessment outcome) {
        var found = outcome.findings().stream().filter(this::matches).toList();
        if (found.isEmpty() != made) {
            return List.of();
        }
        var words = words(message, severity);
        var resting = row.isEmpty() ? words : new Text(words.zh() + ",依据行 " + row, words.en() + " by row " + row);
        var expected = made
                ? resting
                : besides.isEmpty()
                        ? new Text("没有" + resting.zh(), "no " + resting.en())
                        : new Text("没有其他审核意见", "no other finding");
        var actual = made ? outcome.findings().stream().filter(this::concerns).toList() : found;
        return List.of(new Difference(subject.says(expected), said(actual), where));
    }

    private boolean concerns(Finding finding) {
        return subject.is(finding.place(), finding.period(), finding.code());
    }

    boolean matches(Finding finding) {
        return concerns(finding)
                && (message.isEmpty() || message.equals(finding.message()))
                && severity.map(wanted -> wanted == finding.severity()).orElse(true)
                && (row.isEmpty() || row.equals(finding.because().id()))
                && besides.stream().noneMatch(other -> other.matches(finding));
    }

    private static Text words(String message, Optional<FindingSeverity> severity) {
        var named = message.isEmpty() ? "" : " " + message;
        return new Text(
                "审核意见" + named
                        + severity.map(word -> "(" + CaseWords.SEVERITY.zh(word) + ")")
                                .orElse(""),
                "finding" + named
                        + severity.map(word -> " (" + CaseWords.name(word) + ")")
                                .orElse(""));
    }

    private static Text said(List<Finding> findings) {
        if (findings.isEmpty()) {
            return new Text("没有审核意见", "no finding");
        }
        return new Text(
                findings.stream()
                        .map(finding -> finding.code() + " "
                                + words(finding.message(), Optional.of(finding.severity()))
                                        .zh())
                        .collect(Collectors.joining("、")),
                findings.stream()
                        .map(finding -> finding.code() + " "
                                + words(finding.message(), Optional.of(finding.severity()))
                                        .en())
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public Set<String> codes() {
        return subject.codes();
    }
}
