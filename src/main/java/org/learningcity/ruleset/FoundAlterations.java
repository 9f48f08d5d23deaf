package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcity.framework.Branch;
import org.learningcity.framework.Framework;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;

/** Finds in what two rule sets differ, part by part. */
final class FoundAlterations {

    private FoundAlterations() {}

    /** By file and key, the framework first and the rules last. */
    static List<Alteration> between(RuleSet base, RuleSet draft) {
        var all = new ArrayList<Alteration>();
        if (!base.placeTerms().equals(draft.placeTerms())) {
            all.add(new Alteration.OfSettings(base.placeTerms(), draft.placeTerms()));
        }
        all.addAll(nodes(base.framework(), draft.framework()));
        for (var schema : Schemas.ALL) {
            all.addAll(rows(schema, base.rows().table(schema), draft.rows().table(schema)));
        }
        all.addAll(rules(base.rules(), draft.rules()));
        return all;
    }

    private static List<Alteration> nodes(Framework before, Framework after) {
        var codes = new LinkedHashSet<String>();
        after.nodes().forEach(node -> codes.add(node.code()));
        before.nodes().forEach(node -> codes.add(node.code()));
        return codes.stream()
                .filter(code -> !before.find(code)
                        .map(FoundAlterations::bare)
                        .equals(after.find(code).map(FoundAlterations::bare)))
                .<Alteration>map(code -> new Alteration.OfNode(code, before.find(code), after.find(code)))
                .toList();
    }

    /** A node without its wording, which moves no result. */
    private static Node bare(Node node) {
        var none = Text.same("");
        return node instanceof Indicator indicator
                ? new Indicator(
                        indicator.code(),
                        indicator.parent(),
                        none,
                        indicator.wants(),
                        indicator.uom(),
                        indicator.direction(),
                        new Indicator.Manual("", "", "", "", "", ""),
                        new Indicator.Provenance(indicator.provenance().wording(), ""),
                        List.of())
                : new Branch(node.code(), node.parent(), none, node.kind());
    }

    private static List<Alteration> rows(TableSchema schema, Table before, Table after) {
        var left = byKey(schema, before);
        var right = byKey(schema, after);
        var keys = new TreeSet<>(left.keySet());
        keys.addAll(right.keySet());
        var found = new ArrayList<Alteration>();
        for (var key : keys) {
            var was = left.getOrDefault(key, List.of());
            var is = right.getOrDefault(key, List.of());
            if (!said(was, row -> row.ref().cells())
                    .equals(said(is, row -> row.ref().cells()))) {
                found.add(new Alteration.OfRows(
                        schema.name(),
                        key,
                        was.stream().map(TableRow::ref).toList(),
                        is.stream().map(TableRow::ref).toList(),
                        said(was, row -> RowWords.effective(schema, row))
                                .equals(said(is, row -> RowWords.effective(schema, row)))));
            }
        }
        return found;
    }

    private static Set<Map<String, String>> said(List<TableRow> rows, Function<TableRow, Map<String, String>> what) {
        return rows.stream().map(what).collect(Collectors.toSet());
    }

    private static Map<String, List<TableRow>> byKey(TableSchema schema, Table table) {
        return table.rows().stream()
                .collect(Collectors.groupingBy(row -> key(schema, row), TreeMap::new, Collectors.toList()));
    }

    static String key(TableSchema schema, TableRow row) {
        return schema.keys().stream().map(column -> row.text(column.name())).collect(Collectors.joining("/"));
    }

    private static List<Alteration> rules(List<RuleFile> before, List<RuleFile> after) {
        var left = byPath(before);
        var right = byPath(after);
        var paths = new TreeSet<>(left.keySet());
        paths.addAll(right.keySet());
        var found = new ArrayList<Alteration>();
        for (var path : paths) {
            var was = Optional.ofNullable(left.get(path));
            var is = Optional.ofNullable(right.get(path));
            if (!was.map(RuleFile::text).equals(is.map(RuleFile::text))) {
                found.add(rules(path, was, is));
            }
        }
        return found;
    }

    /** The rules of a file that look for something else or conclude something else; none where only words differ. */
    private static Alteration rules(String path, Optional<RuleFile> before, Optional<RuleFile> after) {
        var was = byId(before);
        var is = byId(after);
        var ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        var changed = ids.stream()
                .filter(id -> !same(was.get(id), is.get(id)))
                .map(id -> is.containsKey(id) ? is.get(id) : was.get(id))
                .toList();
        return new Alteration.OfRules(
                path,
                after.or(() -> before).orElseThrow().stage(),
                before,
                after,
                changed.stream()
                        .map(rule -> rule.id().substring(rule.id().indexOf('/') + 1))
                        .toList(),
                changed.stream().map(WrittenRule::where).findFirst().orElse(path));
    }

    private static boolean same(@Nullable WrittenRule left, @Nullable WrittenRule right) {
        return left != null && right != null && left.saysTheSameAs(right);
    }

    private static Map<String, WrittenRule> byId(Optional<RuleFile> file) {
        var rules = new LinkedHashMap<String, WrittenRule>();
        file.ifPresent(written -> WrittenRules.in(written).forEach(rule -> rules.put(rule.id(), rule)));
        return rules;
    }

    static Map<String, RuleFile> byPath(List<RuleFile> files) {
        return files.stream().collect(Collectors.toMap(RuleFile::path, Function.identity()));
    }
}
