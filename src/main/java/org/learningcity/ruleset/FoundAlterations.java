package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
                found.add(new Alteration.OfRules(
                        path, is.or(() -> was).orElseThrow().stage(), was, is, RuleBlocks.changed(was, is)));
            }
        }
        return found;
    }

    static Map<String, RuleFile> byPath(List<RuleFile> files) {
        return files.stream().collect(Collectors.toMap(RuleFile::path, Function.identity()));
    }
}
