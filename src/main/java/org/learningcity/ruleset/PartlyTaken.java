package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcity.framework.Framework;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;

/**
 * A rule set between a base and a draft.
 *
 * @param some the alterations of the draft that are taken over
 */
record PartlyTaken(RuleSet base, RuleSet draft, Collection<Alteration> some) {

    RuleSet ruleSet() {
        var rewritten = some.stream().anyMatch(Alteration.OfRules.class::isInstance);
        var partly = new RuleSet(
                base.name(),
                base.note(),
                base.scale(),
                framework(),
                base.kinds(),
                some.stream().anyMatch(Alteration.OfSettings.class::isInstance)
                        ? draft.placeTerms()
                        : base.placeTerms(),
                new Rows(tables()),
                (rewritten ? draft : base).messages(),
                (rewritten ? draft : base).vocabulary(),
                rules(),
                base.revision() + "+"
                        + some.stream().map(Alteration::id).sorted().toList(),
                List.of());
        check(partly);
        return partly;
    }

    /** What a reader of files checks; all rows of a key come from one side, so that no two of them can be at odds. */
    private static void check(RuleSet partly) {
        var problems = new ArrayList<Problem>();
        TableChecks.refusing(
                new Inspection(partly.framework(), partly.scale(), partly.placeTerms(), partly.rows(), problems));
        if (Problem.anyRefuses(problems)) {
            throw new RuleSetRejected(Problem.sorted(problems));
        }
    }

    private Map<String, Table> tables() {
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
                    .filter(row -> !keys.contains(FoundAlterations.key(schema, row)))
                    .forEach(rows::add);
            draft.rows().table(schema).rows().stream()
                    .filter(row -> keys.contains(FoundAlterations.key(schema, row)))
                    .forEach(rows::add);
            tables.put(schema.name(), new Table(schema, rows));
        }
        return tables;
    }

    private Framework framework() {
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

    private List<RuleFile> rules() {
        var files = new TreeMap<>(FoundAlterations.byPath(base.rules()));
        for (var alteration : some) {
            if (alteration instanceof Alteration.OfRules rules) {
                rules.after()
                        .ifPresentOrElse(after -> files.put(after.path(), after), () -> files.remove(rules.file()));
            }
        }
        return List.copyOf(files.values());
    }
}
