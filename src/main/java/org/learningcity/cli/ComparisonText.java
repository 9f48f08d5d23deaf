package org.learningcity.cli;

import java.util.List;
import java.util.Set;
import org.learningcity.cli.RulesDiffCommand.Level;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.EffectChange;
import org.learningcity.ruleset.RuleSetComparison;

/** Prints what two states of a rule set differ in, from the outside in: files, table rows, effect. */
final class ComparisonText {

    private final RuleSetComparison comparison;
    private final Terminal terminal;

    ComparisonText(RuleSetComparison comparison, Terminal terminal) {
        this.comparison = comparison;
        this.terminal = terminal;
    }

    void print(Set<Level> levels) {
        if (comparison.isEmpty()) {
            terminal.print(terminal.say("两者完全相同。", "They are the same."));
            return;
        }
        if (levels.contains(Level.files)) {
            title("文件", "Files", comparison.files().size());
            new ChangedFiles(terminal).print(comparison.files(), !levels.contains(Level.tables));
        }
        if (levels.contains(Level.tables)) {
            var rows = comparison.tables().stream()
                    .mapToInt(table -> table.rows().size())
                    .sum();
            title("表中的行", "Rows of tables", rows);
            new ChangedRows(terminal).print(comparison.tables());
        }
        if (levels.contains(Level.effect)) {
            title("作用", "Effect", comparison.effects().size());
            effects(comparison.effects());
        }
    }

    private void title(String zh, String en, int count) {
        terminal.print(terminal.say("== %s(%d)".formatted(zh, count), "== %s (%d)".formatted(en, count)));
    }

    private void effects(List<EffectChange> effects) {
        for (var subject : EffectChange.Subject.values()) {
            effects.stream().filter(effect -> effect.subject() == subject).forEach(this::effect);
        }
    }

    private void effect(EffectChange effect) {
        var added = effect.kind() == EffectChange.Kind.ADDED;
        var removed = effect.kind() == EffectChange.Kind.REMOVED;
        var what = added ? new Text("新增", "new") : removed ? new Text("删去", "gone") : new Text("改变", "changed");
        var detail = terminal.say(effect.what());
        terminal.print("  %s %s %s: %s%s  (%s)"
                .formatted(
                        sign(added, removed),
                        terminal.say(effect.subject().title()),
                        effect.name(),
                        terminal.say(what),
                        detail.isEmpty() ? "" : terminal.say(":", ": ") + detail,
                        effect.where()));
    }

    private static String sign(boolean added, boolean removed) {
        return added ? "+" : removed ? "-" : "~";
    }
}
