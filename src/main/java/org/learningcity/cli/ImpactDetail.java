package org.learningcity.cli;

import static org.learningcity.framework.Figures.rounded;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.Words;
import org.learningcity.framework.Portions;
import org.learningcity.impact.Contribution;
import org.learningcity.impact.Facet;
import org.learningcity.impact.Impact;
import org.learningcity.impact.Move;
import org.learningcity.impact.NodeChange;
import org.learningcity.impact.NodeKey;
import org.learningcity.impact.Question;
import org.learningcity.impact.Weighting;

/** One changed node taken apart: by cause, by child, and down to what it comes from; every list adds up. */
final class ImpactDetail {

    private static final int MOST_REASONS = 4;

    private final Impact impact;
    private final ImpactWords words;

    ImpactDetail(Impact impact, ImpactWords words) {
        this.impact = impact;
        this.words = words;
    }

    List<String> lines(String title, NodeChange change) {
        var lines = new ArrayList<String>();
        lines.add(
                title + ImpactWords.at(change) + "  " + words.node(change.key().code()));
        state(change, lines);
        score(change, Weighting.NATIONAL, lines);
        if (ImpactRows.regionalDiffers(change)) {
            score(change, Weighting.REGIONAL, lines);
        }
        lines.addAll(new ImpactWhy(words).lines(change.why(), "  "));
        return lines;
    }

    private void state(NodeChange change, List<String> lines) {
        if (change.before().isEmpty() || change.after().isEmpty()) {
            lines.add(
                    change.before().isEmpty()
                            ? words.say("  草案新增的节点", "  the node is new in the draft")
                            : words.say("  草案删去的节点", "  the draft has no such node"));
            return;
        }
        var before = change.before().get();
        var after = change.after().get();
        if (change.changes(Facet.RELEASE)) {
            lines.add(words.say("  发布 ", "  release: ") + release(before) + " → " + release(after)
                    + laid(change, Facet.RELEASE));
        }
        if (change.changes(Facet.GRADE)) {
            lines.add(words.say("  等级 ", "  grade: ") + or(before.grade()) + " → " + or(after.grade())
                    + laid(change, Facet.GRADE));
        }
        if (change.changes(Facet.RANK)) {
            lines.add(words.say("  位次 ", "  rank: ")
                    + or(before.rank().toString())
                    + " → "
                    + or(after.rank().toString())
                    + laid(change, Facet.RANK));
        }
        if (change.changes(Facet.COMPLETENESS)) {
            lines.add(words.say("  数据完整度 ", "  complete: ") + percent(before) + " → " + percent(after));
        }
    }

    private String release(NodeResult node) {
        return words.terminal().say(Words.of("release", node.release()));
    }

    private static String or(String word) {
        return word.isEmpty() ? "—" : word;
    }

    private static String percent(NodeResult node) {
        return rounded(100 * node.completeness(), 1) + "%";
    }

    private String laid(NodeChange change, Facet facet) {
        var laid = words.laidTo(impact, Question.of(facet, change.key()));
        return laid.isEmpty() ? "" : "  (" + laid + ")";
    }

    private void score(NodeChange change, Weighting weighting, List<String> lines) {
        var name = weighting == Weighting.NATIONAL
                ? words.say("得分", "score")
                : words.say("得分(地区权重)", "score by regional weights");
        var head = "  %s %s → %s"
                .formatted(name, words.score(change.before(), weighting), words.score(change.after(), weighting));
        var move = change.move(weighting);
        if (!change.shown() || move.isEmpty()) {
            lines.add(head);
            return;
        }
        lines.add(head + "  " + Portions.signed(words.change(move.get())));
        causes(change, weighting, move.get(), lines);
        contributions(
                change.key(), words.say("    按下级", "    by child"), move.get().parts(), move.get(), lines);
        if (!move.get().sources().equals(move.get().parts())
                && !move.get().parts().isEmpty()) {
            contributions(
                    change.key(),
                    words.say("    追到来处", "    down to its sources"),
                    move.get().sources(),
                    move.get(),
                    lines);
        }
    }

    private void causes(NodeChange change, Weighting weighting, Move move, List<String> lines) {
        var facet = weighting == Weighting.NATIONAL ? Facet.POINTS : Facet.REGIONAL;
        var shares = impact.shares(Question.of(facet, change.key()));
        if (shares.isEmpty()) {
            return;
        }
        lines.add(words.say("    按改动", "    by alteration"));
        var amounts = words.parts(shares.stream().map(Impact.Share::amount).toList(), move);
        var columns = new Columns();
        IntStream.range(0, shares.size())
                .filter(i -> words.visible(shares.get(i).amount())
                        || words.visible(shares.get(i).alone()))
                .forEach(i -> columns.add(List.of(
                        "      %s  %s"
                                .formatted(
                                        ImpactWords.letter(i),
                                        words.terminal()
                                                .say(impact.causes().get(i).inWords())),
                        amounts.get(i))));
        lines.addAll(columns.aligned());
        var alone = shares.stream().mapToDouble(Impact.Share::alone).sum();
        if (words.visible(move.change() - alone)) {
            lines.add(words.say(
                            "      其中相互作用 %s(同时生效与各自单独生效之和的差,已平均摊入上列)",
                            "      of this %s comes of their acting together; it is divided evenly among them")
                    .formatted(words.signed(move.change() - alone)));
        }
    }

    private void contributions(
            NodeKey key, String title, List<Contribution> contributions, Move move, List<String> lines) {
        if (contributions.isEmpty()) {
            return;
        }
        lines.add(title);
        var amounts =
                words.parts(contributions.stream().map(Contribution::amount).toList(), move);
        var columns = new Columns();
        for (var i = 0; i < contributions.size(); i++) {
            columns.add(List.of("      " + said(key, contributions.get(i)), amounts.get(i)));
        }
        var aligned = columns.aligned();
        for (var i = 0; i < contributions.size(); i++) {
            lines.add(aligned.get(i));
            lines.addAll(why(key, contributions.get(i)));
        }
    }

    /** Why the score of an indicator below changed. */
    private List<String> why(NodeKey key, Contribution contribution) {
        var leaf = contribution.kind() == Contribution.Kind.SCORE
                && contribution.parent().equals(contribution.code())
                && !contribution.code().equals(key.code());
        return impact.nodes().stream()
                .filter(change ->
                        leaf && change.key().equals(new NodeKey(key.place(), key.period(), contribution.code())))
                .flatMap(change -> new ImpactWhy(words).lines(change.why(), "          ").stream())
                .limit(MOST_REASONS)
                .toList();
    }

    private String said(NodeKey key, Contribution contribution) {
        var node = words.node(contribution.code());
        var below = contribution.parent().equals(key.code())
                        || contribution.parent().equals(contribution.code())
                ? ""
                : words.say("(在 %s 之下)", " (below %s)").formatted(contribution.parent());
        var shares = "%s%% → %s%%"
                .formatted(rounded(100 * contribution.shareBefore(), 1), rounded(100 * contribution.shareAfter(), 1));
        return switch (contribution.kind()) {
            case SCORE -> node + words.say(":得分变动", ": its score");
            case WEIGHT -> node + words.say(":权重占比 ", ": its share of weight ") + shares + below;
            case ENTERED -> node + words.say(":开始计入,占比 ", ": counts now, share ") + shares + below;
            case LEFT -> node + words.say(":不再计入,占比 ", ": counts no more, share ") + shares + below;
            case METHOD -> node + words.say(":合成方法", ": the method of aggregation");
            case OTHER -> node + words.say(":规则另有算法", ": reckoned otherwise by the rules");
        };
    }
}
