package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.EffectChange.Kind;
import org.learningcity.ruleset.EffectChange.Subject;

/** Things that are listed by name, each with properties: which are new, gone, or have other properties. */
final class ListedThings {

    /**
     * One of them.
     *
     * @param where {@code file:line}
     * @param properties by name; the order does not matter
     */
    record Thing(String where, Map<String, String> properties) {
        Thing {
            properties = new LinkedHashMap<>(properties);
        }
    }

    private final Subject subject;
    private final Map<String, Thing> before = new LinkedHashMap<>();
    private final Map<String, Thing> after = new LinkedHashMap<>();

    ListedThings(Subject subject) {
        this.subject = subject;
    }

    void before(String name, String where, Map<String, String> properties) {
        put(before, name, new Thing(where, properties));
    }

    void after(String name, String where, Map<String, String> properties) {
        put(after, name, new Thing(where, properties));
    }

    /** A name that is there again is told apart by a number. */
    private static void put(Map<String, Thing> things, String name, Thing thing) {
        var free = name;
        for (var i = 2; things.containsKey(free); i++) {
            free = name + " (" + i + ")";
        }
        things.put(free, thing);
    }

    List<EffectChange> changes() {
        var changes = new ArrayList<EffectChange>();
        var gone = new LinkedHashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        after.forEach((name, thing) -> {
            var former = before.get(name);
            if (former == null) {
                changes.add(added(name, thing, gone));
            } else {
                var what = what(former, thing);
                if (!what.isEmpty()) {
                    changes.add(new EffectChange(subject, Kind.CHANGED, name, thing.where(), Text.same(what)));
                }
            }
        });
        gone.forEach((name, thing) ->
                changes.add(new EffectChange(subject, Kind.REMOVED, name, thing.where(), Text.same(""))));
        return changes;
    }

    /** A thing that is new; when one of the same properties is gone, it only has another name. */
    private EffectChange added(String name, Thing thing, Map<String, Thing> gone) {
        var former = gone.entrySet().stream()
                .filter(other -> other.getValue().properties().equals(thing.properties()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (former.isEmpty()) {
            return new EffectChange(subject, Kind.ADDED, name, thing.where(), Text.same(""));
        }
        gone.remove(former.get());
        return new EffectChange(
                subject,
                Kind.CHANGED,
                name,
                thing.where(),
                new Text("原名“%s”".formatted(former.get()), "formerly `%s`".formatted(former.get())));
    }

    private static String what(Thing before, Thing after) {
        var names = new LinkedHashSet<>(before.properties().keySet());
        names.addAll(after.properties().keySet());
        return names.stream()
                .filter(name -> !before.properties()
                        .getOrDefault(name, "")
                        .equals(after.properties().getOrDefault(name, "")))
                .map(name -> change(
                        name,
                        before.properties().getOrDefault(name, ""),
                        after.properties().getOrDefault(name, "")))
                .collect(Collectors.joining(", "));
    }

    private static String change(String name, String before, String after) {
        return (name + " " + CellChange.arrow(before, after)).strip();
    }
}
