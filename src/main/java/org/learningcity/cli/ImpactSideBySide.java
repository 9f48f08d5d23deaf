package org.learningcity.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.Words;
import org.learningcity.framework.Portions;
import org.learningcity.impact.Facet;
import org.learningcity.impact.ImpactPreview;
import org.learningcity.impact.NodeChange;
import org.learningcity.impact.NodeKey;
import org.learningcity.impact.Weighting;

/** Several drafts beside each other: a line for every node that any of them changes, a column for each draft. */
final class ImpactSideBySide {

    private final ImpactPreview preview;
    private final String node;
    private final boolean all;
    private final Terminal terminal;

    ImpactSideBySide(ImpactPreview preview, String node, boolean all, Terminal terminal) {
        this.preview = preview;
        this.node = node;
        this.all = all;
        this.terminal = terminal;
    }

    private record Line(NodeKey key, Weighting weighting) {}

    List<String> lines() {
        var changed = new LinkedHashMap<Line, List<Optional<NodeChange>>>();
        var impacts = preview.impacts();
        for (var i = 0; i < impacts.size(); i++) {
            for (var row : ImpactRows.of(impacts.get(i), preview.base(), node, all)) {
                changed.computeIfAbsent(
                                new Line(row.change().key(), row.weighting()),
                                line -> new ArrayList<>(impacts.stream()
                                        .map(each -> Optional.<NodeChange>empty())
                                        .toList()))
                        .set(i, Optional.of(row.change()));
            }
        }
        if (changed.isEmpty()) {
            return List.of();
        }
        var columns = new Columns();
        var header =
                new ArrayList<>(List.of(terminal.say("城市 年度 节点", "place, year, node"), terminal.say("基准", "base")));
        impacts.forEach(impact -> header.add(impact.draft()));
        columns.add(header);
        changed.entrySet().stream()
                .sorted((left, right) -> order(left.getKey(), right.getKey()))
                .forEach(entry -> columns.add(line(entry.getKey(), entry.getValue())));
        var lines = new ArrayList<>(List.of(""));
        lines.addAll(columns.aligned());
        return lines;
    }

    private int order(Line left, Line right) {
        var codes = new ArrayList<String>();
        preview.impacts()
                .forEach(impact -> impact.ruleSet().framework().nodes().forEach(each -> codes.add(each.code())));
        return Comparator.comparing((Line line) -> line.key().place())
                .thenComparing(line -> line.key().period())
                .thenComparing(line -> codes.indexOf(line.key().code()))
                .thenComparing(Line::weighting)
                .compare(left, right);
    }

    private List<String> line(Line line, List<Optional<NodeChange>> changes) {
        var cells = new ArrayList<String>();
        var key = line.key();
        var words = new ImpactWords(terminal, preview.base(), preview.base());
        var titled = changes.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(change -> titled(key, change))
                .orElse(words.node(key.code()));
        cells.add("%s %d %s%s"
                .formatted(
                        key.place(),
                        key.period(),
                        titled,
                        line.weighting() == Weighting.REGIONAL ? terminal.say("(地区权重)", " (regional weights)") : ""));
        cells.add(words.score(preview.before().node(key.place(), key.period(), key.code()), line.weighting()));
        for (var i = 0; i < changes.size(); i++) {
            cells.add(changes.get(i)
                    .map(change -> cell(change, line.weighting(), words))
                    .orElse("="));
        }
        return cells;
    }

    private String titled(NodeKey key, NodeChange change) {
        return preview.impacts().stream()
                .filter(impact -> impact.nodes().contains(change))
                .findFirst()
                .map(impact -> new ImpactWords(terminal, preview.base(), impact.ruleSet()).node(key.code()))
                .orElse(key.code());
    }

    private String cell(NodeChange change, Weighting weighting, ImpactWords words) {
        var cell = new StringBuilder(words.score(change.after(), weighting));
        var move = change.move(weighting);
        if (change.after().isEmpty()) {
            cell.append(terminal.say(" 删去", " gone"));
        } else if (change.before().isEmpty()) {
            cell.append(terminal.say(" 新增", " new"));
        } else if (change.shown() && move.isPresent()) {
            cell.append(" (").append(Portions.signed(words.change(move.get()))).append(")");
        }
        if (weighting == Weighting.NATIONAL) {
            turned(change, cell);
        }
        return cell.toString();
    }

    /** The release, grade and rank it has in this draft, where they are others than in the base. */
    private void turned(NodeChange change, StringBuilder cell) {
        Optional<NodeResult> after = change.after();
        if (after.isEmpty() || change.before().isEmpty()) {
            return;
        }
        if (change.changes(Facet.RELEASE)) {
            cell.append(" ").append(terminal.say(Words.of("release", after.get().release())));
        }
        if (change.changes(Facet.GRADE)) {
            cell.append(" ")
                    .append(after.get().grade().isEmpty() ? "—" : after.get().grade());
        }
        if (change.changes(Facet.RANK) && after.get().rank().present()) {
            cell.append(" #").append(after.get().rank());
        }
    }
}
