package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import org.learningcity.framework.Branch;
import org.learningcity.framework.Framework;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;

/**
 * Everything in which a draft differs from its base and that could move a result, and the rule sets between the two: the
 * base with some of it taken over.
 */
public final class Alterations {

    private final RuleSet base;
    private final RuleSet draft;
    private final List<Alteration> all;

    private Alterations(RuleSet base, RuleSet draft, List<Alteration> all) {
        this.base = base;
        this.draft = draft;
        this.all = List.copyOf(all);
    }

    public static Alterations between(RuleSet base, RuleSet draft) {
        var all = new ArrayList<Alteration>();
        if (!base.placeTerms().equals(draft.placeTerms())) {
            all.add(new Alteration.OfSettings(base.placeTerms(), draft.placeTerms()));
        }
        all.addAll(nodes(base.framework(), draft.framework()));
        for (var schema : Schemas.ALL) {
            all.addAll(rows(schema, base.rows().table(schema), draft.rows().table(schema)));
        }
        all.addAll(rules(base.rules(), draft.rules()));
        return new Alterations(base, draft, all);
    }

    /** By file and key, the framework first and the rules last. */
    public List<Alteration> all() {
        return all;
    }

    private static List<Alteration> nodes(Framework before, Framework after) {
        var codes = new LinkedHashSet<String>();
        after.nodes().forEach(node -> codes.add(node.code()));
        before.nodes().forEach(node -> codes.add(node.code()));
        return codes.stream()
                .filter(code -> !before.find(code)
                        .map(Alterations::bare)
                        .equals(after.find(code).map(Alterations::bare)))
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
            if (!said(was, row -> row.ref().cells()).equals(said(is, row -> row.ref().cells()))) {
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

    private static String key(TableSchema schema, TableRow row) {
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

    private static Map<String, RuleFile> byPath(List<RuleFile> files) {
        return files.stream().collect(Collectors.toMap(RuleFile::path, Function.identity()));
    }

    /** The base, as if it had just been read: with no memory of what its tables were asked. */
    public RuleSet base() {
        return withRows(base, tables(base.rows()), base.revision());
    }

    /** The draft, as if it had just been read. */
    public RuleSet draft() {
        return withRows(draft, tables(draft.rows()), draft.revision());
    }

    private static RuleSet withRows(RuleSet ruleSet, Map<String, Table> tables, String revision) {
        return new RuleSet(
                ruleSet.name(),
                ruleSet.note(),
                ruleSet.scale(),
                ruleSet.framework(),
                ruleSet.kinds(),
                ruleSet.placeTerms(),
                new Rows(tables),
                ruleSet.messages(),
                ruleSet.rules(),
                revision,
                ruleSet.warnings());
    }

    private static Map<String, Table> tables(Rows rows) {
        var tables = new HashMap<String, Table>();
        Schemas.ALL.forEach(schema ->
                tables.put(schema.name(), new Table(schema, rows.table(schema).rows())));
        return tables;
    }

    /**
     * The base with {@code some} of the alterations taken over. It is no revision: nobody wrote it.
     *
     * @throws RuleSetRejected when these alterations cannot do without others
     */
    public RuleSet taking(Collection<Alteration> some) {
        var rules = some.stream().anyMatch(Alteration.OfRules.class::isInstance);
        var partly = new RuleSet(
                base.name(),
                base.note(),
                base.scale(),
                framework(some),
                base.kinds(),
                some.stream().anyMatch(Alteration.OfSettings.class::isInstance)
                        ? draft.placeTerms()
                        : base.placeTerms(),
                new Rows(tablesTaking(some)),
                (rules ? draft : base).messages(),
                rulesTaking(some),
                base.revision() + "+" + some.stream().map(Alteration::id).sorted().toList(),
                List.of());
        check(partly);
        return partly;
    }

    /** What a reader of files checks; all rows of a key come from one side, so that no two of them can be at odds. */
    private static void check(RuleSet partly) {
        var problems = new ArrayList<Problem>();
        TableChecks.refusing(new Inspection(
                partly.framework(), partly.scale(), partly.placeTerms(), partly.rows(), problems));
        if (Problem.anyRefuses(problems)) {
            throw new RuleSetRejected(Problem.sorted(problems));
        }
    }

    private Map<String, Table> tablesTaking(Collection<Alteration> some) {
        var taken = new HashMap<String, Set<String>>();
        some.stream()
                .filter(Alteration.OfRows.class::isInstance)
                .map(Alteration.OfRows.class::cast)
                .forEach(rows -> taken.computeIfAbsent(rows.table(), table -> new HashSet<>())
                        .add(rows.key()));
        var tables = new HashMap<String, Table>();
        for (var schema : Schemas.ALL) {
            var keys = taken.getOrDefault(schema.name(), Set.of());
            var rows = new ArrayList<TableRow>();
            base.rows().table(schema).rows().stream()
                    .filter(row -> !keys.contains(key(schema, row)))
                    .forEach(rows::add);
            draft.rows().table(schema).rows().stream()
                    .filter(row -> keys.contains(key(schema, row)))
                    .forEach(rows::add);
            tables.put(schema.name(), new Table(schema, rows));
        }
        return tables;
    }

    private Framework framework(Collection<Alteration> some) {
        var taken = some.stream()
                .filter(Alteration.OfNode.class::isInstance)
                .map(Alteration.OfNode.class::cast)
                .collect(Collectors.toMap(Alteration.OfNode::code, Function.identity()));
        if (taken.isEmpty()) {
            return base.framework();
        }
        var nodes = new LinkedHashMap<String, Node>();
        base.framework().nodes().forEach(node -> nodes.put(node.code(), node));
        taken.forEach((code, node) ->
                node.after().ifPresentOrElse(after -> nodes.put(code, after), () -> nodes.remove(code)));
        try {
            return Framework.of(base.framework().title(), List.copyOf(nodes.values()));
        } catch (IllegalArgumentException e) {
            throw new RuleSetRejected(List.of(Problem.error(
                    "framework.tree",
                    FrameworkFile.FILE,
                    new Text("指标体系不成树", "the framework is no tree"),
                    Text.same(String.valueOf(e.getMessage())))));
        }
    }

    private List<RuleFile> rulesTaking(Collection<Alteration> some) {
        var files = new TreeMap<>(byPath(base.rules()));
        for (var alteration : some) {
            if (alteration instanceof Alteration.OfRules rules) {
                rules.after().ifPresentOrElse(after -> files.put(after.path(), after), () -> files.remove(rules.file()));
            }
        }
        return List.copyOf(files.values());
    }

    /**
     * Whether an assessment by {@code asked} met the rows of {@code alteration}: some fact asked its table for a key and
     * a year they fit. What is no row counts as met.
     */
    public static boolean met(Alteration alteration, RuleSet asked) {
        if (!(alteration instanceof Alteration.OfRows rows)) {
            return true;
        }
        var schema = Schemas.ALL.stream()
                .filter(known -> known.name().equals(rows.table()))
                .findFirst()
                .orElseThrow();
        var table = asked.rows().table(schema);
        return List.of(rows.before(), rows.after()).stream()
                .flatMap(List::stream)
                .anyMatch(table::met);
    }
}
