package org.learningcity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcity.impact.Cause;
import org.learningcity.impact.Impact;
import org.learningcity.ruleset.Alteration;

/** The alterations of a draft: those that changes are laid to, by letter, and those that touch nothing. */
final class ImpactCauses {

    private static final int MOST_LISTED = 10;

    private final Impact impact;
    private final ImpactWords words;

    ImpactCauses(Impact impact, ImpactWords words) {
        this.impact = impact;
        this.words = words;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        if (!impact.causes().isEmpty()) {
            lines.add(words.say("改动:", "alterations:"));
        }
        var idle = impact.withoutEffect();
        for (var i = 0; i < impact.causes().size(); i++) {
            var cause = impact.causes().get(i);
            var nothing = idle.contains(cause) ? words.say("  — 对结果没有影响", "  — changes nothing") : "";
            lines.add("  %s  %s%s%s".formatted(ImpactWords.letter(i), said(cause), where(cause), nothing));
            below(cause, lines);
        }
        idle(false, words.say("没有数据用到、因而没有影响的改动:", "alterations that no fact of these data meets:"), lines);
        idle(
                true,
                words.say(
                        "只改了说明(依据、出处、编制人、备注、名称),不影响结果:", "changed in words only (basis, source, author, note, title):"),
                lines);
        grouped(lines);
        return lines;
    }

    private String said(Cause cause) {
        return words.terminal().say(cause.inWords());
    }

    private static String where(Cause cause) {
        var places = cause.alterations().stream()
                .map(Alteration::where)
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
        return cause.kind() == Cause.Kind.ONE || cause.kind() == Cause.Kind.TOGETHER ? "  [" + places + "]" : "";
    }

    /** What a cause of many alterations is made of. */
    private void below(Cause cause, List<String> lines) {
        if (cause.kind() == Cause.Kind.ONE || cause.kind() == Cause.Kind.TOGETHER) {
            return;
        }
        cause.alterations().stream()
                .limit(MOST_LISTED)
                .forEach(each ->
                        lines.add("       · %s  [%s]".formatted(words.terminal().say(each.inWords()), each.where())));
        more(cause.alterations().size(), lines);
    }

    private void more(int count, List<String> lines) {
        if (count > MOST_LISTED) {
            lines.add(words.say("       · …… 另有 %d 处", "       · … %d more").formatted(count - MOST_LISTED));
        }
    }

    private void idle(boolean wordsOnly, String title, List<String> lines) {
        var idle = impact.idle().stream()
                .filter(each -> each.wordsOnly() == wordsOnly)
                .toList();
        if (idle.isEmpty()) {
            return;
        }
        lines.add(title);
        idle.stream()
                .limit(MOST_LISTED)
                .forEach(each -> lines.add("       · %s  [%s]"
                        .formatted(
                                words.terminal().say(each.alteration().inWords()),
                                each.alteration().where())));
        more(idle.size(), lines);
    }

    /** Says how shares were found where not every alteration stands by itself. */
    private void grouped(List<String> lines) {
        var kinds = impact.causes().stream().map(Cause::kind).distinct().toList();
        if (kinds.contains(Cause.Kind.FILE) || kinds.contains(Cause.Kind.STAGE) || kinds.contains(Cause.Kind.RULES)) {
            lines.add(
                    words.say(
                            "改动较多,按文件或阶段归并后分摊;逐行的来由见 --node 的拆分",
                            "there are many alterations: shares are by file or stage; --node leads a change down to single rows"));
        }
    }
}
