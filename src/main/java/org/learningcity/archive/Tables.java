package org.learningcity.archive;

import static org.learningcity.framework.Figures.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.Wording;
import org.learningcity.assessment.Words;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.Advice;
import org.learningcity.stage.Finding;

/** The results of an assessment as CSV tables; numbers are not rounded, and a withheld score is not printed. */
public final class Tables {

    private final Assessment assessment;
    private final Wording wording;
    private final Language language;

    public Tables(Assessment assessment, RuleSet ruleSet, Language language) {
        this.assessment = assessment;
        this.wording = new Wording(ruleSet);
        this.language = language;
    }

    public List<Part> all() {
        return List.of(
                new Part("scores.csv", this::scores),
                new Part("regional.csv", this::regional),
                new Part("resolved.csv", this::resolved),
                new Part("findings.csv", this::findings),
                new Part("advice.csv", this::advice));
    }

    private static void print(OutputStream out, List<String> header, Stream<List<String>> lines) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var printer = new CSVPrinter(
                writer, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
        printer.printRecord(header);
        for (var line : lines.toList()) {
            printer.printRecord(line);
        }
        printer.flush();
    }

    private void scores(OutputStream out) throws IOException {
        print(
                out,
                List.of(
                        "place",
                        "period",
                        "node",
                        "kind",
                        "score",
                        "low",
                        "high",
                        "release",
                        "reason",
                        "completeness",
                        "grade",
                        "rank",
                        "illustrative"),
                assessment.nodes().stream().map(this::score));
    }

    private List<String> score(NodeResult node) {
        return List.of(
                node.place(),
                Integer.toString(node.period()),
                node.code(),
                node.kind(),
                node.shown() ? plain(node.points()) : "",
                plain(node.score().low()),
                plain(node.score().high()),
                node.release().name(),
                reason(node),
                plain(node.completeness()),
                node.grade(),
                node.rank().toString(),
                plain(node.illustrativeShare()));
    }

    /** Why the node has no score, or else why it is released, indicative or withheld. */
    private static String reason(NodeResult node) {
        if (node.excused()) {
            return "excused:" + node.unscoredReason();
        }
        return node.scored() ? String.join(";", node.reasons()) : node.unscoredReason();
    }

    private void regional(OutputStream out) throws IOException {
        print(
                out,
                List.of("place", "period", "node", "national", "regional", "difference"),
                assessment.nodes().stream()
                        .filter(NodeResult::shown)
                        .map(node -> List.of(
                                node.place(),
                                Integer.toString(node.period()),
                                node.code(),
                                plain(node.points()),
                                plain(node.regionalPoints()),
                                plain(node.regionalPoints() - node.points()))));
    }

    private void resolved(OutputStream out) throws IOException {
        print(
                out,
                List.of(
                        "place",
                        "period",
                        "indicator",
                        "kind",
                        "value",
                        "reason",
                        "proxy",
                        "excused",
                        "evidence_factor",
                        "status",
                        "source",
                        "cell",
                        "wording"),
                assessment.resolved().stream()
                        .map(value -> List.of(
                                value.place(),
                                Integer.toString(value.period()),
                                value.code(),
                                value.kind().name(),
                                value.value().isPresent() ? plain(value.value().getAsDouble()) : "",
                                value.reason(),
                                value.proxy(),
                                Boolean.toString(value.excused()),
                                plain(value.evidenceFactor()),
                                value.status().name(),
                                value.source(),
                                value.position(),
                                wording.provenance(value.code()))));
    }

    private void findings(OutputStream out) throws IOException {
        print(
                out,
                List.of(
                        "place",
                        "period",
                        "indicator",
                        "severity",
                        "message",
                        "sentence",
                        "recommendation",
                        "cell",
                        "row"),
                assessment.findings().stream().map(this::finding));
    }

    private List<String> finding(Finding finding) {
        var words = wording.of(finding);
        return List.of(
                finding.place(),
                Integer.toString(finding.period()),
                finding.code(),
                finding.severity().name(),
                finding.message(),
                words.sentence().in(language),
                words.advice().in(language),
                finding.position(),
                finding.because().present() ? finding.because().id() : "");
    }

    private void advice(OutputStream out) throws IOException {
        print(
                out,
                List.of("place", "period", "node", "kind", "department", "sentence", "recommendation", "row"),
                assessment.advice().stream().map(this::advice));
    }

    private List<String> advice(Advice advice) {
        var words = wording.of(advice);
        return List.of(
                advice.place(),
                Integer.toString(advice.period()),
                advice.code(),
                Words.of("advice", advice.kind()).in(language),
                advice.department(),
                words.sentence().in(language),
                words.advice().in(language),
                advice.because().present() ? advice.because().id() : "");
    }
}
