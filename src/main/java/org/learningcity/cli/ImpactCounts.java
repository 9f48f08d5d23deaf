package org.learningcity.cli;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.impact.Facet;
import org.learningcity.impact.Impact;
import org.learningcity.impact.NodeChange;

/** How many of what a draft changes, a line for each kind of change. */
final class ImpactCounts {

    private final Impact impact;
    private final ImpactWords words;

    ImpactCounts(Impact impact, ImpactWords words) {
        this.impact = impact;
        this.words = words;
    }

    /** The nodes of which this changes. */
    List<NodeChange> having(Facet facet) {
        return impact.nodes().stream().filter(change -> change.changes(facet)).toList();
    }

    /** How many scores move, by national and by regional weights, and how many come or go. */
    List<String> scores() {
        var lines = new ArrayList<String>();
        var moved = having(Facet.POINTS).stream()
                .filter(change -> change.national().isPresent())
                .toList();
        var shown = moved.stream().filter(NodeChange::shown).toList();
        if (!moved.isEmpty()) {
            var up = shown.stream().filter(change -> change.shownChange() > 0).count();
            var withheld = moved.size() - shown.size();
            lines.add(words.say(
                            "  得分      %d 处变动(升 %d,降 %d)".formatted(shown.size(), up, shown.size() - up),
                            "  scores    %d move (%d up, %d down)".formatted(shown.size(), up, shown.size() - up))
                    + (withheld == 0
                            ? ""
                            : words.say(
                                    ",另有 %d 处暂不发布".formatted(withheld),
                                    ", and %d that are withheld".formatted(withheld))));
        }
        var regional =
                impact.nodes().stream().filter(ImpactRows::regionalDiffers).count();
        if (regional > 0) {
            lines.add(words.say(
                    "  地区权重  %d 处得分按地区权重的变动与全国权重不同".formatted(regional),
                    "  regional  %d scores move otherwise by regional weights".formatted(regional)));
        }
        var state = having(Facet.SCORED);
        if (!state.isEmpty()) {
            var now = state.stream()
                    .filter(change ->
                            change.after().filter(node -> node.scored()).isPresent())
                    .count();
            lines.add(words.say(
                    "  有无得分  %d 处:由无到有 %d,其余 %d".formatted(state.size(), now, state.size() - now),
                    "  scored    %d: %d have a score now, %d otherwise"
                            .formatted(state.size(), now, state.size() - now)));
        }
        return lines;
    }

    /** How many ranks, values, findings and pieces of advice change. */
    List<String> others() {
        var lines = new ArrayList<String>();
        ranks(lines);
        besides(lines);
        return lines;
    }

    private void ranks(List<String> lines) {
        var changed = having(Facet.RANK).size();
        if (changed > 0) {
            lines.add(words.say("  位次      %d 处位次段变动", "  ranks     %d bands change")
                    .formatted(changed));
        }
    }

    private void besides(List<String> lines) {
        if (!impact.values().isEmpty()) {
            lines.add(words.say("  采用值    %d 处", "  values    %d used otherwise")
                    .formatted(impact.values().size()));
        }
        var found = impact.findings().stream()
                .filter(change -> change.before().isEmpty())
                .count();
        var gone = impact.findings().stream()
                .filter(change -> change.after().isEmpty())
                .count();
        if (!impact.findings().isEmpty()) {
            lines.add(words.say("  审核意见  新增 %d,消失 %d,轻重改变 %d", "  findings  %d new, %d gone, %d of other severity")
                    .formatted(found, gone, impact.findings().size() - found - gone));
        }
        var now = impact.advice().stream().filter(change -> change.now()).count();
        if (!impact.advice().isEmpty()) {
            lines.add(words.say("  诊断建议  新增 %d,撤去 %d", "  advice    %d new, %d gone")
                    .formatted(now, impact.advice().size() - now));
        }
    }
}
