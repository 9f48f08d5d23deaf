package org.learningcity.cli;

import static org.learningcity.framework.Figures.plain;

import java.util.List;
import org.learningcity.archive.Part;
import org.learningcity.impact.Contribution;
import org.learningcity.impact.Facet;
import org.learningcity.impact.Impact;
import org.learningcity.impact.ImpactPreview;
import org.learningcity.impact.NodeChange;
import org.learningcity.impact.Question;
import org.learningcity.impact.Weighting;

/** What changes are laid to, as tables: by cause, and by what stands below a node. */
final class ImpactReasonTables {

    private final ImpactPreview preview;

    ImpactReasonTables(ImpactPreview preview) {
        this.preview = preview;
    }

    /** What of every change is laid to which cause; of scores only where they may be shown. */
    Part causes() {
        var lines = new TableLines();
        for (var impact : preview.impacts()) {
            for (var change : impact.nodes()) {
                for (var facet : change.facetsInOrder()) {
                    if (change.shown() || (facet != Facet.POINTS && facet != Facet.REGIONAL && facet != Facet.BOUNDS)) {
                        shares(impact, Question.of(facet, change.key()), lines);
                    }
                }
            }
            impact.values().forEach(change -> shares(impact, change.question(), lines));
            impact.findings().forEach(change -> shares(impact, change.question(), lines));
            impact.advice().forEach(change -> shares(impact, change.question(), lines));
        }
        return lines.part("causes.csv", "draft", "place", "period", "node", "facet", "cause", "share", "alone");
    }

    private static void shares(Impact impact, Question question, TableLines lines) {
        var shares = impact.shares(question);
        for (var i = 0; i < shares.size(); i++) {
            lines.add(
                    "draft", impact.draft(),
                    "place", question.place(),
                    "period", Integer.toString(question.period()),
                    "node", question.code(),
                    "facet", question.facet().name(),
                    "cause", ImpactWords.letter(i),
                    "share", plain(shares.get(i).amount()),
                    "alone", plain(shares.get(i).alone()));
        }
    }

    Part contributions() {
        var lines = new TableLines();
        for (var impact : preview.impacts()) {
            for (var change : impact.nodes()) {
                for (var weighting : Weighting.values()) {
                    if (change.shown()) {
                        change.move(weighting).ifPresent(move -> {
                            contributions(impact, change, weighting, "children", move.parts(), lines);
                            contributions(impact, change, weighting, "sources", move.sources(), lines);
                        });
                    }
                }
            }
        }
        return lines.part(
                "contributions.csv",
                "draft",
                "place",
                "period",
                "node",
                "weights",
                "by",
                "kind",
                "at",
                "code",
                "amount",
                "share_before",
                "share_after");
    }

    private static void contributions(
            Impact impact,
            NodeChange change,
            Weighting weighting,
            String by,
            List<Contribution> all,
            TableLines lines) {
        all.forEach(each -> lines.add(
                "draft", impact.draft(),
                "place", change.key().place(),
                "period", Integer.toString(change.key().period()),
                "node", change.key().code(),
                "weights", weighting.name(),
                "by", by,
                "kind", each.kind().name(),
                "at", each.parent(),
                "code", each.code(),
                "amount", plain(each.amount()),
                "share_before", plain(each.shareBefore()),
                "share_after", plain(each.shareAfter())));
    }
}
