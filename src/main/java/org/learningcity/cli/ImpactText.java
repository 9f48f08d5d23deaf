package org.learningcity.cli;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.impact.Impact;
import org.learningcity.impact.ImpactPreview;
import org.learningcity.impact.NodeChange;

/** A preview as people read it: what changes on the whole, then where, then why. */
final class ImpactText {

    private static final int MOST_TAKEN_APART = 12;

    private final ImpactPreview preview;
    private final String baseName;
    private final String node;
    private final boolean all;
    private final Terminal terminal;

    /**
     * Of a preview.
     *
     * @param node the node to take apart; empty for none
     * @param all whether everything is listed
     */
    ImpactText(ImpactPreview preview, String baseName, String node, boolean all, Terminal terminal) {
        this.preview = preview;
        this.baseName = baseName;
        this.node = node;
        this.all = all;
        this.terminal = terminal;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        head(lines);
        for (var impact : preview.impacts()) {
            lines.add("");
            lines.add("== %s → %s ==".formatted(baseName, impact.draft()));
            var words = new ImpactWords(terminal, preview.base(), impact.ruleSet());
            lines.addAll(new ImpactSummary(impact, words).lines());
        }
        if (preview.impacts().size() == 1) {
            one(preview.impacts().get(0), lines);
        } else {
            lines.addAll(new ImpactSideBySide(preview, node, all, terminal).lines());
        }
        if (!node.isEmpty()) {
            preview.impacts().forEach(impact -> takenApart(impact, lines));
        }
        if (all) {
            preview.impacts()
                    .forEach(impact -> lines.addAll(new ImpactLists(
                                    impact, preview.base(), new ImpactWords(terminal, preview.base(), impact.ruleSet()))
                            .lines(preview.impacts().size() > 1)));
        }
        marks(lines);
        return lines;
    }

    private void head(List<String> lines) {
        lines.add(terminal.say("试算:", "impact preview: ")
                + terminal.say(preview.base().framework().title()));
        if (!terminal.say(preview.base().note()).isEmpty()) {
            lines.add(terminal.say(preview.base().note()));
        }
        var before = preview.before();
        lines.add(terminal.say(
                "数据 %d 个城市,%s 年,数据指纹 %s"
                        .formatted(
                                before.places().size(),
                                years(before.periods()),
                                before.pin().snapshot().substring(0, 12)),
                "data: %d places, %s, hash %s"
                        .formatted(
                                before.places().size(),
                                years(before.periods()),
                                before.pin().snapshot().substring(0, 12))));
    }

    private static String years(List<Integer> periods) {
        var whole = periods.size() > 2 && periods.get(periods.size() - 1) - periods.get(0) == periods.size() - 1;
        return whole
                ? periods.get(0) + "–" + periods.get(periods.size() - 1)
                : String.join(", ", periods.stream().map(String::valueOf).toList());
    }

    private void one(Impact impact, List<String> lines) {
        if (impact.nodes().isEmpty()) {
            return;
        }
        var words = new ImpactWords(terminal, preview.base(), impact.ruleSet());
        lines.add("");
        lines.addAll(new ImpactTable(impact, words).lines(ImpactRows.of(impact, preview.base(), node, all)));
        var hidden = impact.nodes().size() - ImpactRows.shown(impact, preview.base(), node, all);
        if (hidden > 0 && node.isEmpty()) {
            lines.add(terminal.say(
                    "另有下级 %d 处变动;--all 全部列出,--node 代码 逐层拆开".formatted(hidden),
                    "%d more below; --all lists them, --node CODE takes one apart".formatted(hidden)));
        }
    }

    private void takenApart(Impact impact, List<String> lines) {
        var words = new ImpactWords(terminal, preview.base(), impact.ruleSet());
        var changes = impact.nodes().stream()
                .filter(change -> change.key().code().equals(node))
                .toList();
        if (changes.isEmpty()) {
            lines.add("");
            lines.add(terminal.say(
                    "%s:%s 没有变动".formatted(impact.draft(), words.node(node)),
                    "%s: nothing changes at %s".formatted(impact.draft(), words.node(node))));
        }
        var title = preview.impacts().size() > 1 ? impact.draft() + ": " : "";
        for (NodeChange change : changes.stream().limit(MOST_TAKEN_APART).toList()) {
            lines.add("");
            lines.addAll(new ImpactDetail(impact, words).lines(title, change));
        }
        if (changes.size() > MOST_TAKEN_APART) {
            lines.add(terminal.say(
                    "…… 另有 %d 处;用 --place、--period 缩小范围".formatted(changes.size() - MOST_TAKEN_APART),
                    "… %d more; narrow with --place and --period".formatted(changes.size() - MOST_TAKEN_APART)));
        }
    }

    private void marks(List<String> lines) {
        if (preview.impacts().stream().anyMatch(impact -> !impact.nodes().isEmpty())) {
            lines.add("");
            lines.add(
                    terminal.say(
                            "标记:* 仅供参考  ~ 含示意数据(不得发布)  — 暂不发布或无得分;位次只按全国权重排,连号为不可区分的位次段",
                            "marks: * indicative  ~ rests on illustrative data (never released)  — withheld or without score; ranks are on national weights only, 4-7 is a band that cannot be told apart"));
        }
    }
}
