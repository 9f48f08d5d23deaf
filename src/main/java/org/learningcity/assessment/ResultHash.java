package org.learningcity.assessment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcity.observation.Digest;
import org.learningcity.stage.Advice;
import org.learningcity.stage.Finding;

/** The name of a result: SHA-256 over the bits of its numbers, its keys and its reasons; cells are left out. */
final class ResultHash {

    private ResultHash() {}

    static String of(
            List<NodeResult> nodes, List<ResolvedValue> resolved, List<Finding> findings, List<Advice> advice) {
        return Digest.of(Stream.of(
                        nodes.stream().map(ResultHash::line),
                        resolved.stream().map(ResultHash::line),
                        findings.stream().map(ResultHash::line),
                        advice.stream().map(ResultHash::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n")));
    }

    private static String line(NodeResult node) {
        return String.join(
                "|",
                "node",
                node.place(),
                Integer.toString(node.period()),
                node.code(),
                node.unscoredReason(),
                bits(node.points()),
                bits(node.score().low()),
                bits(node.score().high()),
                bits(node.scored() ? node.regionalPoints() : 0),
                node.release().name(),
                String.join(",", node.reasons()),
                bits(node.completeness()),
                Boolean.toString(node.excused()),
                bits(node.illustrativeShare()),
                node.grade(),
                node.rank().toString(),
                node.basis().entrySet().stream()
                        .map(share -> share.getKey() + "=" + bits(share.getValue()))
                        .collect(Collectors.joining(",")),
                node.evidence().entrySet().stream()
                        .map(share -> share.getKey() + "=" + bits(share.getValue()))
                        .collect(Collectors.joining(",")));
    }

    private static String line(ResolvedValue value) {
        return String.join(
                "|",
                "resolved",
                value.place(),
                Integer.toString(value.period()),
                value.code(),
                value.kind().name(),
                bits(value.value().orElse(0)),
                value.reason(),
                bits(value.evidenceFactor()),
                value.status().name(),
                value.origin());
    }

    private static String line(Finding finding) {
        return "finding|" + finding.key() + "|" + finding.because().id();
    }

    private static String line(Advice advice) {
        return "advice|" + advice.key() + "|" + advice.department() + "|"
                + advice.because().id();
    }

    private static String bits(double number) {
        return Long.toHexString(Double.doubleToLongBits(number));
    }
}
