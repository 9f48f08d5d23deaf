package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.learningcity.ruleset.EffectChange.Subject;

/** Which cases, indicators, nodes, messages and words are new, gone or other than before. */
final class ListedEffects {

    private static final String CASES = "cases/";
    private static final String VOCABULARY = "vocabulary/";
    private static final List<String> WORDS = List.of("zh", "en", "also_zh", "also_en", "counted_zh");

    private final RuleSetFiles before;
    private final RuleSetFiles after;

    ListedEffects(RuleSetFiles before, RuleSetFiles after) {
        this.before = before;
        this.after = after;
    }

    List<EffectChange> all() {
        var all = new ArrayList<EffectChange>();
        all.addAll(cases());
        all.addAll(rows(Subject.INDICATOR, Schemas.MANUAL));
        all.addAll(nodes());
        all.addAll(framework());
        all.addAll(rows(Subject.MESSAGE, Schemas.MESSAGES));
        all.addAll(vocabulary());
        return all;
    }

    private interface Listing {
        void add(String name, String where, Map<String, String> properties);
    }

    private List<EffectChange> cases() {
        var things = new ListedThings(Subject.CASE);
        cases(before, things::before);
        cases(after, things::after);
        return things.changes();
    }

    private static void cases(RuleSetFiles files, Listing listing) {
        for (var file : files.names().tailSet(CASES)) {
            if (file.startsWith(CASES)) {
                for (var example : yaml(files, file).list("cases")) {
                    var parts = new LinkedHashMap<String, String>();
                    example.entries().forEach((key, part) -> parts.put(key, canonical(part)));
                    listing.add(file + ": " + parts.remove("name"), example.where(), parts);
                }
            }
        }
    }

    /** A file as a tree; an empty one where it is none. */
    private static YamlTree yaml(RuleSetFiles files, String file) {
        return files.plainText(file)
                .flatMap(text -> YamlTree.parse(file, text, new ArrayList<>()))
                .or(() -> YamlTree.parse(file, "{}", new ArrayList<>()))
                .orElseThrow();
    }

    /** The same text for the same content, however it is laid out. */
    private static String canonical(YamlTree tree) {
        if (tree.isText()) {
            return tree.text();
        }
        if (!tree.items().isEmpty()) {
            return tree.items().stream().map(ListedEffects::canonical).collect(Collectors.joining(", ", "[", "]"));
        }
        return tree.entries().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + canonical(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private List<EffectChange> rows(Subject subject, TableSchema schema) {
        var things = new ListedThings(subject);
        rows(before, schema, things::before);
        rows(after, schema, things::after);
        return things.changes();
    }

    private static void rows(RuleSetFiles files, TableSchema schema, Listing listing) {
        var key = schema.keys().get(0).name();
        var document = files.table(schema.file());
        for (var i = 0; i < document.size(); i++) {
            var cells = document.row(i);
            listing.add(cells.getOrDefault(key, ""), schema.file() + ":" + document.line(i), cells);
        }
    }

    private List<EffectChange> nodes() {
        var things = new ListedThings(Subject.NODE);
        nodes(before, things::before);
        nodes(after, things::after);
        return things.changes();
    }

    private static void nodes(RuleSetFiles files, Listing listing) {
        for (var node : yaml(files, FrameworkFile.FILE).list("nodes")) {
            var parts = new LinkedHashMap<String, String>();
            node.entries().forEach((key, part) -> parts.put(key, canonical(part)));
            listing.add(node.text("code"), node.where(), parts);
        }
    }

    private List<EffectChange> framework() {
        var things = new ListedThings(Subject.FRAMEWORK);
        framework(before, things::before);
        framework(after, things::after);
        return things.changes();
    }

    private static void framework(RuleSetFiles files, Listing listing) {
        yaml(files, FrameworkFile.FILE).entries().forEach((key, part) -> {
            if (!key.equals("nodes")) {
                listing.add(key, part.where(), Map.of("", canonical(part)));
            }
        });
    }

    private List<EffectChange> vocabulary() {
        var names = new TreeSet<String>(before.names());
        names.addAll(after.names());
        var changes = new ArrayList<EffectChange>();
        for (var name : names) {
            if (name.endsWith(".csv") && (name.startsWith(VOCABULARY) || name.startsWith("../" + VOCABULARY))) {
                var things = new ListedThings(Subject.VOCABULARY);
                words(before, name, things::before);
                words(after, name, things::after);
                changes.addAll(things.changes());
            }
        }
        return changes;
    }

    /** The entries of a file of words, named by what they stand for. */
    private static void words(RuleSetFiles files, String file, Listing listing) {
        var document = files.table(file);
        for (var i = 0; i < document.size(); i++) {
            var cells = document.row(i);
            var name = cells.entrySet().stream()
                    .filter(cell -> !WORDS.contains(cell.getKey()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.joining(" "));
            listing.add(file + ": " + name, file + ":" + document.line(i), cells);
        }
    }
}
