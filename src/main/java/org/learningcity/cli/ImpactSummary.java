package org.learningcity.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcity.assessment.Words;
import org.learningcity.authoring.Facet;
import org.learningcity.authoring.Impact;
import org.learningcity.authoring.NodeChange;
import org.learningcity.authoring.Question;
import org.learningcity.authoring.Weighting;
import org.learningcity.framework.Portions;

/** What a draft changes on the whole: its alterations, how much they touch, and what moves most. */
final class ImpactSummary {

    private static final int MOST = 5;
    private static final int MOST_LISTED = 12;

    private final Impact impact;
    private final ImpactWords words;

    ImpactSummary(Impact impact, ImpactWords words) {
        this.impact = impact;
        this.words = words;
    }

    List<String> lines() {
        var lines = new ArrayList<>(new ImpactCauses(impact, words).lines());
        if (impact.nothing()) {
            lines.add(nothing());
            return lines;
        }
        lines.add(touched());
        scores().forEach(lines::add);
        turned(Facet.RELEASE, words.say("发布", "releases"), this::release, lines);
        turned(Facet.GRADE, words.say("等级", "grades"), this::grade, lines);
        ranks(lines);
        other(lines);
        most(lines);
        return lines;
    }

    private String nothing() {
        if (impact.causes().isEmpty() && impact.idle().isEmpty()) {
            return words.say("结果没有任何变化:两者的规则和表格相同", "nothing changes: rules and tables are the same");
        }
        return impact.causes().isEmpty()
                ? words.say(
                        "结果没有任何变化:这批数据没有用到所改的行,或只改了说明文字",
                        "nothing changes: no fact of these data meets the changed rows, or only words were changed")
                : words.say(
                        "结果没有任何变化:数据用到了所改之处,但得分、发布、等级、位次、采用值、意见和建议都与基准相同",
                        "nothing changes: facts of the data meet the changes, and every score, release, grade, rank, value, finding and piece of advice is what it was");
    }

    private String touched() {
        var places = impact.nodes().stream().map(change -> change.key().place()).distinct().count();
        var all = impact.after().places().size();
        return words.say("%d 个城市中 %d 个有变化".formatted(all, places), "%d of %d places change".formatted(places, all));
    }

    private List<String> scores() {
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
                                    ",另有 %d 处暂不发布".formatted(withheld), ", and %d that are withheld".formatted(withheld))));
        }
        var regional = impact.nodes().stream().filter(ImpactRows::regionalDiffers).count();
        if (regional > 0) {
            lines.add(words.say(
                    "  地区权重  %d 处得分按地区权重的变动与全国权重不同".formatted(regional),
                    "  regional  %d scores move otherwise by regional weights".formatted(regional)));
        }
        var state = having(Facet.SCORED);
        if (!state.isEmpty()) {
            var now = state.stream()
                    .filter(change -> change.after().filter(node -> node.scored()).isPresent())
                    .count();
            lines.add(words.say(
                    "  有无得分  %d 处:由无到有 %d,其余 %d".formatted(state.size(), now, state.size() - now),
                    "  scored    %d: %d have a score now, %d otherwise".formatted(state.size(), now, state.size() - now)));
        }
        return lines;
    }

    private List<NodeChange> having(Facet facet) {
        return impact.nodes().stream().filter(change -> change.changes(facet)).toList();
    }

    private void turned(Facet facet, String name, Function<NodeChange, String> how, List<String> lines) {
        var changed = having(facet);
        if (changed.isEmpty()) {
            return;
        }
        Map<String, Long> ways =
                changed.stream().collect(Collectors.groupingBy(how, TreeMap::new, Collectors.counting()));
        lines.add("  %s  %s"
                .formatted(
                        name,
                        ways.entrySet().stream()
                                .map(way -> way.getKey() + " " + way.getValue())
                                .collect(Collectors.joining(words.say(",", ", ")))));
        changed.stream()
                .limit(MOST_LISTED)
                .forEach(change -> lines.add("    %s %s: %s%s"
                        .formatted(
                                ImpactWords.at(change),
                                words.node(change.key().code()),
                                how.apply(change),
                                laid(facet, change))));
        if (changed.size() > MOST_LISTED) {
            lines.add("    … +" + (changed.size() - MOST_LISTED));
        }
    }

    private String laid(Facet facet, NodeChange change) {
        var laid = words.laidTo(impact, Question.of(facet, change.key()));
        return impact.causes().size() < 2 || laid.isEmpty() ? "" : " (" + laid + ")";
    }

    private String release(NodeChange change) {
        return "%s → %s"
                .formatted(
                        change.before()
                                .map(node -> words.terminal().say(Words.of("release", node.release())))
                                .orElse("—"),
                        change.after()
                                .map(node -> words.terminal().say(Words.of("release", node.release())))
                                .orElse("—"));
    }

    private String grade(NodeChange change) {
        return "%s → %s"
                .formatted(
                        change.before().map(node -> node.grade()).filter(grade -> !grade.isEmpty()).orElse("—"),
                        change.after().map(node -> node.grade()).filter(grade -> !grade.isEmpty()).orElse("—"));
    }

    private void ranks(List<String> lines) {
        var changed = having(Facet.RANK).size();
        if (changed > 0) {
            lines.add(words.say("  位次      %d 处位次段变动", "  ranks     %d bands change").formatted(changed));
        }
    }

    private void other(List<String> lines) {
        if (!impact.values().isEmpty()) {
            lines.add(words.say("  采用值    %d 处", "  values    %d values used").formatted(impact.values().size()));
        }
        var found = impact.findings().stream().filter(change -> change.before().isEmpty()).count();
        var gone = impact.findings().stream().filter(change -> change.after().isEmpty()).count();
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

    /** The shown scores that move most. */
    private void most(List<String> lines) {
        var most = impact.nodes().stream()
                .filter(change -> words.visible(change.shownChange()))
                .sorted(Comparator.comparingDouble((NodeChange change) -> -Math.abs(change.shownChange()))
                        .thenComparing(NodeChange::key))
                .limit(MOST)
                .toList();
        if (most.isEmpty()) {
            return;
        }
        lines.add(words.say("  变动最大:", "  moving most:"));
        var columns = new Columns();
        most.forEach(change -> columns.add(List.of(
                "    %s %s".formatted(ImpactWords.at(change), words.node(change.key().code())),
                words.score(change.before(), Weighting.NATIONAL),
                "→",
                words.score(change.after(), Weighting.NATIONAL),
                Portions.signed(words.change(change.national().orElseThrow())))));
        lines.addAll(columns.aligned());
    }
}
