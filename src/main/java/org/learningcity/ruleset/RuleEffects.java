package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.EffectChange.Kind;
import org.learningcity.ruleset.EffectChange.Subject;

/** Which rules are new, gone, renamed, or decide otherwise. */
final class RuleEffects {

    private static final Text CONDITION = new Text("条件", "condition");
    private static final Text CONSEQUENCE = new Text("结论", "consequence");

    private RuleEffects() {}

    static List<EffectChange> between(List<RuleFile> before, List<RuleFile> after) {
        var left = byId(before);
        var right = byId(after);
        var gone = new ArrayList<>(left.values());
        gone.removeIf(rule -> right.containsKey(rule.id()));
        var changes = new ArrayList<EffectChange>();
        for (var now : new TreeMap<>(right).values()) {
            var id = now.id();
            var former = left.get(id);
            if (former == null) {
                changes.add(added(now, gone));
            } else {
                var what = what(former, now);
                if (!what.isEmpty()) {
                    changes.add(new EffectChange(Subject.RULE, Kind.CHANGED, id, now.where(), joined(what)));
                }
            }
        }
        gone.forEach(rule ->
                changes.add(new EffectChange(Subject.RULE, Kind.REMOVED, rule.id(), rule.where(), Text.same(""))));
        return changes;
    }

    private static Map<String, WrittenRule> byId(List<RuleFile> files) {
        var rules = new LinkedHashMap<String, WrittenRule>();
        files.stream()
                .flatMap(file -> WrittenRules.in(file).stream())
                .forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        return rules;
    }

    /** A rule that is new; when one that says the same is gone, it only has another name. */
    private static EffectChange added(WrittenRule rule, List<WrittenRule> gone) {
        var former = gone.stream().filter(rule::saysTheSameAs).findFirst();
        if (former.isEmpty()) {
            return new EffectChange(Subject.RULE, Kind.ADDED, rule.id(), rule.where(), Text.same(""));
        }
        gone.remove(former.get());
        var name = former.get().id();
        return new EffectChange(
                Subject.RULE,
                Kind.CHANGED,
                rule.id(),
                rule.where(),
                new Text("原名“%s”".formatted(name), "formerly `%s`".formatted(name)));
    }

    private static List<Text> what(WrittenRule before, WrittenRule after) {
        var what = new ArrayList<Text>();
        if (!before.condition().equals(after.condition())) {
            what.add(CONDITION);
        }
        if (!before.consequence().equals(after.consequence())) {
            what.add(CONSEQUENCE);
        }
        var names = new LinkedHashSet<>(before.annotations().keySet());
        names.addAll(after.annotations().keySet());
        for (var name : names) {
            var left = before.annotations().getOrDefault(name, "");
            var right = after.annotations().getOrDefault(name, "");
            if (!left.equals(right)) {
                what.add(Text.same("@%s %s → %s".formatted(name, left, right)));
            }
        }
        if (!before.file().equals(after.file())) {
            what.add(new Text("移自 " + before.file(), "moved from " + before.file()));
        }
        return what;
    }

    private static Text joined(List<Text> what) {
        return new Text(
                what.stream().map(Text::zh).collect(Collectors.joining("、")),
                what.stream().map(Text::en).collect(Collectors.joining(", ")));
    }
}
