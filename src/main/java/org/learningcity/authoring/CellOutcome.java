package org.learningcity.authoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.framework.Figures;
import org.learningcity.stage.Finding;

/**
 * What an assessment says of one code of a place and year. Two that are equal say the same for the same reasons: findings
 * with the rows they rest on, the value used and where it came from, the score and whether it is released.
 *
 * @param value empty where the code is no indicator, or the year has no result
 * @param node empty where the code is no node, or the year has no result
 */
record CellOutcome(List<Finding> findings, Optional<ResolvedValue> value, Optional<NodeResult> node) {

    CellOutcome {
        findings = List.copyOf(findings);
    }

    static CellOutcome of(Assessment assessment, Subject subject) {
        return new CellOutcome(
                assessment.findings().stream()
                        .filter(finding -> subject.is(finding.place(), finding.period(), finding.code()))
                        .toList(),
                assessment.resolved().stream()
                        .filter(value -> subject.is(value.place(), value.period(), value.code()))
                        .findFirst(),
                assessment.node(subject.place(), subject.period(), subject.code()));
    }

    boolean agrees(CellOutcome other) {
        return lines().equals(other.lines());
    }

    /** All it says, without the cells that were read and the ranks that other places make. */
    private List<String> lines() {
        return Stream.of(
                        findings.stream().map(CellOutcome::line),
                        value.stream().map(CellOutcome::line),
                        node.stream().map(CellOutcome::line))
                .flatMap(lines -> lines)
                .sorted()
                .toList();
    }

    private static String line(Finding finding) {
        return String.join(
                "|",
                "finding",
                finding.severity().name(),
                finding.message(),
                finding.because().id());
    }

    private static String line(ResolvedValue value) {
        return String.join(
                "|",
                "value",
                value.kind().name(),
                value.value().isPresent() ? held(value.value().getAsDouble()) : "",
                value.reason(),
                value.proxy(),
                Boolean.toString(value.excused()),
                held(value.evidenceFactor()),
                value.status().name(),
                value.source());
    }

    private static String line(NodeResult node) {
        return String.join(
                "|",
                "node",
                node.unscoredReason(),
                held(node.points()),
                held(node.completeness()),
                node.release().name(),
                String.join(",", node.reasons()),
                node.grade(),
                Boolean.toString(node.excused()),
                held(node.illustrativeShare()));
    }

    /** To nine decimals: what differs less is the same. */
    private static String held(double number) {
        return Figures.rounded(number, 9);
    }
}
