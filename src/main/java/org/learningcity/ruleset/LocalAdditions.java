package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.learningcity.framework.Branch;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;

/**
 * What a local rule set adds to the core (N): nodes, indicators and rows about them, under a root of its own that the core
 * hangs below. Nothing that it adds can reach a core indicator, so that every core score stays what it is.
 */
final class LocalAdditions {

    /** Tables whose rows say how anybody's data are read. */
    private static final Set<TableSchema> OF_ALL_DATA = Set.of(Schemas.TERMS, Schemas.SOURCES);

    private final CoreSet core;
    private final List<Problem> problems;

    LocalAdditions(CoreSet core, List<Problem> problems) {
        this.core = core;
        this.problems = problems;
    }

    /** The nodes of both, the core below the root of the local rule set. */
    List<Node> nodes(YamlTree yaml, CsvFile manual, List<Node> own) {
        for (var key : List.of("scale", "places", "base")) {
            yaml.get(key).ifPresent(part -> problems.add(settled(key, part.where())));
        }
        var roots = own.stream().filter(node -> node.parent().isEmpty()).toList();
        if (roots.size() != 1) {
            problems.add(noRoot(yaml));
            return own;
        }
        checkCodes(yaml, manual, own);
        var nodes = new ArrayList<Node>(roots);
        for (var node : core.ruleSet().framework().nodes()) {
            nodes.add(
                    node.parent().isEmpty()
                            ? new Branch(node.code(), roots.get(0).code(), node.title(), node.kind())
                            : node);
        }
        own.stream().filter(node -> !node.parent().isEmpty()).forEach(nodes::add);
        return nodes;
    }

    private void checkCodes(YamlTree yaml, CsvFile manual, List<Node> own) {
        var local = new HashSet<String>();
        own.stream().map(Node::code).forEach(local::add);
        for (var node : yaml.list("nodes")) {
            taken(node.text("code"), node.where());
            if (!node.text("parent").isEmpty() && !local.contains(node.text("parent"))) {
                problems.add(foreignParent(node));
            }
        }
        manual.lines().forEach(line -> taken(line.cell("code"), FrameworkFile.MANUAL + ":" + line.place("code")));
    }

    private void taken(String code, String where) {
        var inCore = core.ruleSet().framework().nodes().stream()
                .anyMatch(node -> node.code().equals(code));
        if (inCore) {
            problems.add(Problem.error(
                    "extends.code",
                    where,
                    new Text("代码“%s”是核心的".formatted(code), "the code `%s` belongs to the core".formatted(code)),
                    new Text("请用自己的代码,如 N.1.1", "use a code of your own, such as N.1.1")));
        }
    }

    /** What only a core rule set can hold: rules and messages would reach core indicators too. */
    void checkFiles(SortedMap<String, String> files) {
        for (var name : files.keySet()) {
            if (name.endsWith(".drl")
                    || name.endsWith(RuleTexts.SENTENCES)
                    || WorkbookRules.isTable(name)
                    || name.equals(Messages.FILE)) {
                problems.add(
                        Problem.error(
                                "extends.rules",
                                name,
                                new Text("地方规则集不另设规则和消息", "a local rule set has no rules and messages of its own"),
                                new Text(
                                        "核心的规则同样适用于地方指标;界限、标杆值、权重等请写在表中",
                                        "the rules of the core hold for local indicators too; write limits, goalposts and weights in tables")));
            }
        }
    }

    /** That every row of {@code own} is about something that the local rule set added. */
    void checkRows(Table own, Map<String, ? extends Node> local, Set<String> series) {
        for (var row : own.rows()) {
            if (OF_ALL_DATA.contains(own.schema())) {
                problems.add(reaching(own, row, own.schema().keys().get(0).name()));
            } else if (own.schema().equals(Schemas.SERIES)) {
                if (core.ruleSet().rows().series().contains(row.text("series"))) {
                    taken(row);
                }
            } else {
                own.schema().keys().stream()
                        .filter(Column::holdsCode)
                        .findFirst()
                        .filter(column -> !isOurs(own.schema(), row.text(column.name()), local, series))
                        .ifPresent(column -> problems.add(reaching(own, row, column.name())));
            }
        }
    }

    private boolean isOurs(TableSchema schema, String code, Map<String, ? extends Node> local, Set<String> series) {
        var root = core.ruleSet().framework().root().code();
        return local.containsKey(code)
                || (series.contains(code) && !core.ruleSet().rows().series().contains(code))
                || (schema.equals(Schemas.WEIGHTS) && code.equals(root));
    }

    private void taken(TableRow row) {
        problems.add(Problem.error(
                "extends.code",
                row.where("series"),
                new Text(
                        "序列“%s”是核心的".formatted(row.text("series")),
                        "the series `%s` belongs to the core".formatted(row.text("series"))),
                new Text("请用自己的代码", "use a code of your own")));
    }

    private static Problem reaching(Table own, TableRow row, String column) {
        return Problem.error(
                "extends.row",
                row.where(column),
                new Text(
                        "“%s”不是地方增加的:这一行会影响核心得分".formatted(row.text(column)),
                        "`%s` was not added here: the row could change core scores".formatted(row.text(column))),
                OF_ALL_DATA.contains(own.schema())
                        ? new Text(
                                "表 %s 由核心规则集统一规定,请删去此行".formatted(own.schema().name()),
                                "the table %s is the core's alone: remove the row"
                                        .formatted(own.schema().name()))
                        : new Text("请写明地方节点、指标或序列的代码", "write the code of a node, indicator or series that is local"));
    }

    private static Problem foreignParent(YamlTree node) {
        return Problem.error(
                "extends.parent",
                node.get("parent").map(YamlTree::where).orElse(node.where()),
                new Text(
                        "“%s”不是地方节点,其下不能增加内容".formatted(node.text("parent")),
                        "`%s` is no local node: nothing can be added below it".formatted(node.text("parent"))),
                new Text("地方内容放在自己的维度之下,如 N", "additions stand below a dimension of their own, such as N"));
    }

    private static Problem noRoot(YamlTree yaml) {
        return Problem.error(
                "extends.root",
                yaml.get("nodes").map(YamlTree::where).orElse(FrameworkFile.FILE),
                new Text("地方规则集须有且只有一个没有 parent 的节点", "a local rule set has exactly one node without parent"),
                new Text(
                        "它是核心与地方之和的总体,例:{code: \"1+N\", kind: framework, title: {zh: 总体}}",
                        "it stands for core and additions together, such as {code: \"1+N\", kind: framework, title: {zh: 总体}}"));
    }

    private static Problem settled(String key, String where) {
        return Problem.error(
                "extends.settled",
                where,
                new Text("%s 由核心规则集规定".formatted(key), "%s is the core's".formatted(key)),
                new Text("请删去", "remove it"));
    }
}
