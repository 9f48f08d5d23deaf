package org.learningcity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.Words;
import org.learningcity.framework.Portions;
import org.learningcity.impact.Facet;
import org.learningcity.impact.Impact;
import org.learningcity.impact.Move;
import org.learningcity.impact.NodeChange;
import org.learningcity.impact.Question;
import org.learningcity.impact.Weighting;

/** The changes of one draft, node by node, with a column for each cause; every line adds up. */
final class ImpactTable {

    private final Impact impact;
    private final ImpactWords words;

    ImpactTable(Impact impact, ImpactWords words) {
        this.impact = impact;
        this.words = words;
    }

    List<String> lines(List<ImpactRows.Row> rows) {
        var columns = new Columns();
        var header = new ArrayList<>(List.of(
                words.say("城市 年度 节点", "place, year, node"),
                words.say("基准", "base"),
                words.say("草案", "draft"),
                words.say("变动", "change")));
        if (impact.causes().size() > 1) {
            IntStream.range(0, impact.causes().size())
                    .mapToObj(ImpactWords::letter)
                    .forEach(header::add);
        }
        header.addAll(List.of(words.say("发布", "release"), words.say("等级", "grade"), words.say("位次", "rank")));
        columns.add(header);
        rows.forEach(row -> columns.add(line(row)));
        return columns.aligned();
    }

    private List<String> line(ImpactRows.Row row) {
        var change = row.change();
        var regional = row.weighting() == Weighting.REGIONAL;
        var line = new ArrayList<String>();
        line.add(ImpactWords.at(change) + " " + words.node(change.key().code())
                + (regional ? words.say("(地区权重)", " (regional weights)") : ""));
        line.add(words.score(change.before(), row.weighting()));
        line.add(words.score(change.after(), row.weighting()));
        line.add(moved(change, row.weighting()));
        line.addAll(byCause(change, row.weighting()));
        line.add(regional ? "" : turned(change, Facet.RELEASE));
        line.add(regional ? "" : turned(change, Facet.GRADE));
        line.add(regional ? "" : turned(change, Facet.RANK));
        return line;
    }

    private String moved(NodeChange change, Weighting weighting) {
        if (change.before().isEmpty()) {
            return words.say("新增", "new");
        }
        if (change.after().isEmpty()) {
            return words.say("删去", "gone");
        }
        var move = change.move(weighting).filter(Move::moved);
        return change.shown() && move.isPresent() ? Portions.signed(words.change(move.get())) : "";
    }

    private List<String> byCause(NodeChange change, Weighting weighting) {
        if (impact.causes().size() < 2) {
            return List.of();
        }
        var facet = weighting == Weighting.NATIONAL ? Facet.POINTS : Facet.REGIONAL;
        var shares = impact.shares(Question.of(facet, change.key()));
        var move = change.move(weighting);
        if (!change.shown() || move.isEmpty() || shares.isEmpty()) {
            return impact.causes().stream().map(cause -> "").toList();
        }
        return words.parts(shares.stream().map(Impact.Share::amount).toList(), move.get()).stream()
                .map(part -> part.matches("0[.0]*") ? "·" : part)
                .toList();
    }

    /** What a release, grade or rank turned into, and through which cause; empty when it did not. */
    private String turned(NodeChange change, Facet facet) {
        if (!change.changes(facet)
                || change.before().isEmpty()
                || change.after().isEmpty()) {
            return "";
        }
        var laid = impact.causes().size() < 2 ? "" : words.laidTo(impact, Question.of(facet, change.key()));
        return "%s → %s%s"
                .formatted(
                        said(change.before().get(), facet),
                        said(change.after().get(), facet),
                        laid.isEmpty() ? "" : " (" + laid + ")");
    }

    private String said(NodeResult node, Facet facet) {
        var word = switch (facet) {
            case RELEASE -> words.terminal().say(Words.of("release", node.release()));
            case GRADE -> node.grade();
            default -> node.rank().toString();
        };
        return word.isEmpty() ? "—" : word;
    }
}
