package org.learningcity.cli;

import static org.learningcity.framework.Figures.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.learningcity.archive.Part;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.impact.Cause;
import org.learningcity.impact.Impact;
import org.learningcity.impact.ImpactPreview;
import org.learningcity.impact.Move;
import org.learningcity.impact.NodeChange;
import org.learningcity.impact.Weighting;

/** A preview as a folder: the text that was printed and tables of every change; a withheld score is not written. */
final class ImpactFolder {

    /** The file by which a folder is known to hold a preview. */
    static final String MARK = "impact.txt";

    private final ImpactPreview preview;
    private final List<String> text;

    ImpactFolder(ImpactPreview preview, List<String> text) {
        this.preview = preview;
        this.text = text;
    }

    List<Part> parts() {
        var reasons = new ImpactReasonTables(preview);
        return List.of(
                TableLines.part(MARK, String.join("\n", text) + "\n"),
                alterations(),
                nodes(),
                reasons.causes(),
                reasons.contributions(),
                values(),
                findings(),
                firings());
    }

    private Part alterations() {
        var lines = new TableLines();
        for (var impact : preview.impacts()) {
            for (var cause : impact.causes()) {
                var effect = impact.withoutEffect().contains(cause) ? "none" : "some";
                cause.alterations()
                        .forEach(each -> lines.add(
                                "draft", impact.draft(),
                                "cause", letter(impact, cause),
                                "where", each.where(),
                                "zh", each.inWords().zh(),
                                "en", each.inWords().en(),
                                "effect", effect));
            }
            impact.idle()
                    .forEach(idle -> lines.add(
                            "draft", impact.draft(),
                            "where", idle.alteration().where(),
                            "zh", idle.alteration().inWords().zh(),
                            "en", idle.alteration().inWords().en(),
                            "effect", idle.wordsOnly() ? "words" : "unmet"));
        }
        return lines.part("alterations.csv", "draft", "cause", "where", "zh", "en", "effect");
    }

    private static String letter(Impact impact, Cause cause) {
        return ImpactWords.letter(impact.causes().indexOf(cause));
    }

    private Part nodes() {
        var lines = new TableLines();
        for (var impact : preview.impacts()) {
            for (var change : impact.nodes()) {
                var before = change.before();
                var after = change.after();
                lines.add(
                        "draft", impact.draft(),
                        "place", change.key().place(),
                        "period", Integer.toString(change.key().period()),
                        "node", change.key().code(),
                        "before", points(before, NodeResult::points),
                        "after", points(after, NodeResult::points),
                        "change", shownChange(change, Weighting.NATIONAL),
                        "regional_before", points(before, NodeResult::regionalPoints),
                        "regional_after", points(after, NodeResult::regionalPoints),
                        "regional_change", shownChange(change, Weighting.REGIONAL),
                        "release_before", said(before, node -> node.release().name()),
                        "release_after", said(after, node -> node.release().name()),
                        "grade_before", said(before, NodeResult::grade),
                        "grade_after", said(after, NodeResult::grade),
                        "rank_before", said(before, node -> node.rank().toString()),
                        "rank_after", said(after, node -> node.rank().toString()),
                        "completeness_before", said(before, node -> plain(node.completeness())),
                        "completeness_after", said(after, node -> plain(node.completeness())));
            }
        }
        return lines.part(
                "nodes.csv",
                "draft",
                "place",
                "period",
                "node",
                "before",
                "after",
                "change",
                "regional_before",
                "regional_after",
                "regional_change",
                "release_before",
                "release_after",
                "grade_before",
                "grade_after",
                "rank_before",
                "rank_after",
                "completeness_before",
                "completeness_after");
    }

    private static String points(Optional<NodeResult> node, Function<NodeResult, Double> number) {
        return node.filter(NodeResult::shown)
                .map(number)
                .map(found -> plain(found))
                .orElse("");
    }

    private static String said(Optional<NodeResult> node, Function<NodeResult, String> word) {
        return node.map(word).orElse("");
    }

    private static String shownChange(NodeChange change, Weighting weighting) {
        return change.shown()
                ? change.move(weighting)
                        .map(Move::change)
                        .map(moved -> plain(moved))
                        .orElse("")
                : "";
    }

    private Part values() {
        var lines = new TableLines();
        for (var impact : preview.impacts()) {
            impact.values()
                    .forEach(change -> lines.add(
                            "draft", impact.draft(),
                            "place", change.key().place(),
                            "period", Integer.toString(change.key().period()),
                            "indicator", change.key().code(),
                            "value_before", value(change.before()),
                            "kind_before", kind(change.before()),
                            "value_after", value(change.after()),
                            "kind_after", kind(change.after())));
        }
        return lines.part(
                "values.csv",
                "draft",
                "place",
                "period",
                "indicator",
                "value_before",
                "kind_before",
                "value_after",
                "kind_after");
    }

    private static String value(Optional<ResolvedValue> value) {
        return value.filter(taken -> taken.value().isPresent())
                .map(taken -> plain(taken.value().getAsDouble()))
                .orElse("");
    }

    private static String kind(Optional<ResolvedValue> value) {
        return value.map(taken -> taken.value().isPresent() ? taken.kind().name() : taken.reason())
                .orElse("");
    }

    private Part findings() {
        var lines = new TableLines();
        for (var impact : preview.impacts()) {
            impact.findings()
                    .forEach(change -> lines.add(
                            "draft", impact.draft(),
                            "place", change.finding().place(),
                            "period", Integer.toString(change.finding().period()),
                            "indicator", change.finding().code(),
                            "message", change.finding().message(),
                            "severity_before",
                                    change.before()
                                            .map(found -> found.severity().name())
                                            .orElse(""),
                            "severity_after",
                                    change.after()
                                            .map(found -> found.severity().name())
                                            .orElse(""),
                            "cell", change.finding().position()));
        }
        return lines.part(
                "findings.csv",
                "draft",
                "place",
                "period",
                "indicator",
                "message",
                "severity_before",
                "severity_after",
                "cell");
    }

    private Part firings() {
        var lines = new TableLines();
        for (var impact : preview.impacts()) {
            impact.firings()
                    .forEach(change -> lines.add(
                            "draft", impact.draft(),
                            "rule", change.rule().id(),
                            "where", change.rule().position(),
                            "rewritten", change.altered() ? "yes" : "no",
                            "more", Integer.toString(change.now()),
                            "fewer", Integer.toString(change.noLonger())));
        }
        return lines.part("firings.csv", "draft", "rule", "where", "rewritten", "more", "fewer");
    }
}
