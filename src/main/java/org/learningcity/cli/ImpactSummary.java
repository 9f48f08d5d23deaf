package org.learningcity.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcity.assessment.Words;
import org.learningcity.framework.Portions;
import org.learningcity.impact.Facet;
import org.learningcity.impact.Impact;
import org.learningcity.impact.NodeChange;
import org.learningcity.impact.Question;
import org.learningcity.impact.Weighting;

/** What a draft changes on the whole: its alterations, how much they touch, and what moves most. */
final class ImpactSummary {

    private static final int MOST = 5;
    private static final int MOST_LISTED = 12;

    private final Impact impact;
    private final ImpactWords words;
    private final ImpactCounts counts;

    ImpactSummary(Impact impact, ImpactWords words) {
        this.impact = impact;
        this.words = words;
        this.counts = new ImpactCounts(impact, words);
    }

    List<String> lines() {
        var lines = new ArrayList<>(new ImpactCauses(impact, words).lines());
        if (impact.nothing()) {
            lines.add(nothing());
            return lines;
        }
        lines.add(touched());
        counts.scores().forEach(lines::add);
        turned(Facet.RELEASE, words.say("发布", "releases"), this::release, lines);
        turned(Facet.GRADE, words.say("等级", "grades"), this::grade, lines);
        counts.others().forEach(lines::add);
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

    /** How many places change, and how many of them in more than what other places do to them. */
    private String touched() {
        var places = new TreeSet<String>();
        impact.nodes().forEach(change -> places.add(change.key().place()));
        impact.values().forEach(change -> places.add(change.key().place()));
        impact.findings().forEach(change -> places.add(change.finding().place()));
        impact.advice().forEach(change -> places.add(change.advice().place()));
        var ranksOnly = places.stream().filter(this::isMovedByOthers).count();
        var all = impact.after().places().size();
        var more = ranksOnly == 0
                ? ""
                : words.say(
                        ",其中 %d 个只是位次受他市影响".formatted(ranksOnly),
                        ", %d of them only in ranks, through others".formatted(ranksOnly));
        return words.say(
                        "%d 个城市中 %d 个有变化".formatted(all, places.size()),
                        "%d of %d places change".formatted(places.size(), all))
                + more;
    }

    private boolean isMovedByOthers(String place) {
        return impact.nodes().stream()
                        .filter(change -> change.key().place().equals(place))
                        .allMatch(change -> change.facets().equals(Set.of(Facet.RANK)))
                && impact.values().stream()
                        .noneMatch(change -> change.key().place().equals(place))
                && impact.findings().stream()
                        .noneMatch(change -> change.finding().place().equals(place))
                && impact.advice().stream()
                        .noneMatch(change -> change.advice().place().equals(place));
    }

    private void turned(Facet facet, String name, Function<NodeChange, String> how, List<String> lines) {
        var changed = counts.having(facet);
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
                        change.before()
                                .map(node -> node.grade())
                                .filter(grade -> !grade.isEmpty())
                                .orElse("—"),
                        change.after()
                                .map(node -> node.grade())
                                .filter(grade -> !grade.isEmpty())
                                .orElse("—"));
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
                "    %s %s"
                        .formatted(
                                ImpactWords.at(change), words.node(change.key().code())),
                words.score(change.before(), Weighting.NATIONAL),
                "→",
                words.score(change.after(), Weighting.NATIONAL),
                Portions.signed(words.change(change.national().orElseThrow())))));
        lines.addAll(columns.aligned());
    }
}
