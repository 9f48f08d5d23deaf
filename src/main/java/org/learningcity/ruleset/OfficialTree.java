package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningcity.framework.Branch;
import org.learningcity.framework.Framework;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;

/** The framework as it will be: our branches and the official indicators under their official codes. */
final class OfficialTree {

    private final Framework ours;
    private final CodeMapping mapping;
    private final PublishedList list;
    private final Set<String> gone = new HashSet<>();

    OfficialTree(Framework ours, CodeMapping mapping, PublishedList list) {
        this.ours = ours;
        this.mapping = mapping;
        this.list = list;
        gone.addAll(mapping.retired());
        emptied();
    }

    /** Branches that nothing is left below go with their indicators. */
    private void emptied() {
        var before = -1;
        while (before != gone.size()) {
            before = gone.size();
            var parents = new HashSet<String>();
            list.lines().values().forEach(line -> parents.add(parent(line)));
            branches().forEach(branch -> parents.add(parent(branch)));
            branches().stream()
                    .filter(branch -> !parents.contains(mapping.of(branch.code())))
                    .forEach(branch -> gone.add(branch.code()));
        }
    }

    CodeMapping mapping() {
        return mapping;
    }

    /** Our codes that no node has any more. */
    Set<String> gone() {
        return Set.copyOf(gone);
    }

    /** Our branches that stay. */
    List<Branch> branches() {
        return ours.nodes().stream()
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast)
                .filter(branch -> !gone.contains(branch.code()))
                .toList();
    }

    /** The rows of the list that are indicators, in its order. */
    List<CsvFile.Line> indicators() {
        return list.lines().values().stream().filter(line -> !isBranch(line)).toList();
    }

    /** The rows of the list that are branches we do not have. */
    List<CsvFile.Line> newBranches() {
        return list.lines().values().stream()
                .filter(line -> isBranch(line) && our(line).isEmpty())
                .toList();
    }

    private boolean isBranch(CsvFile.Line line) {
        return our(line).map(Branch.class::isInstance).orElse(saysBranch(line));
    }

    private static boolean saysBranch(CsvFile.Line line) {
        var kind = line.cell(PublishedList.KIND);
        return !kind.isEmpty() && !kind.equals(Indicator.KIND);
    }

    /** The node of ours that a row takes up: by the mapping, or a branch that keeps its code. */
    Optional<Node> our(CsvFile.Line line) {
        var code = line.cell("code");
        return mapping.ours(code)
                .flatMap(ours::find)
                .or(() -> ours.find(code)
                        .filter(node -> node instanceof Branch && saysBranch(line))
                        .filter(node -> !mapping.renamed().containsKey(code)));
    }

    Optional<CsvFile.Line> line(Node node) {
        return list.line(mapping.of(node.code()));
    }

    /** Where a row hangs: as the list says, else where it hangs with us. */
    String parent(CsvFile.Line line) {
        return line.cell("parent").isEmpty()
                ? our(line).map(node -> mapping.of(node.parent())).orElse("")
                : line.cell("parent");
    }

    String parent(Branch branch) {
        return branch.parent().isEmpty() ? "" : line(branch).map(this::parent).orElse(mapping.of(branch.parent()));
    }

    /** What keeps it from being a tree: codes that are no official ones, used twice, or hang nowhere. */
    List<Problem> problems(Set<String> series, String mappingFile) {
        var problems = new ArrayList<Problem>();
        mapping.renamed().forEach((from, to) -> {
            if (ours.findIndicator(from).isPresent() && list.line(to).isEmpty()) {
                problems.add(Problem.error(
                        "official.mapping-to",
                        mappingFile,
                        new Text(
                                "%s 对应的“%s”不在官方清单中".formatted(from, to),
                                "`%s` is mapped to `%s`, which is not in the official list".formatted(from, to)),
                        Inspection.didYouMean(to, list.lines().keySet())));
            }
        });
        var known = branchCodes(series, problems);
        list.lines().values().stream()
                .filter(line -> !known.contains(parent(line)))
                .filter(line -> our(line).map(node -> !node.parent().isEmpty()).orElse(true))
                .forEach(line -> problems.add(Problem.error(
                        "official.parent",
                        list.where(line),
                        new Text(
                                "没有上级节点“%s”".formatted(parent(line)),
                                "there is no branch `%s` to hang it on".formatted(parent(line))),
                        Inspection.didYouMean(parent(line), known))));
        return problems;
    }

    private Set<String> branchCodes(Set<String> series, List<Problem> problems) {
        var used = new LinkedHashMap<String, String>();
        series.forEach(code -> used.put(code, Schemas.SERIES.file()));
        branches().forEach(branch -> used.put(mapping.of(branch.code()), FrameworkFile.FILE));
        Stream.concat(newBranches().stream(), indicators().stream())
                .filter(line -> used.containsKey(line.cell("code")))
                .forEach(line -> problems.add(Problem.error(
                        "official.code-taken",
                        list.where(line),
                        new Text(
                                "代码“%s”已用于 %s".formatted(line.cell("code"), used.get(line.cell("code"))),
                                "code `%s` is already used in %s"
                                        .formatted(line.cell("code"), used.get(line.cell("code")))),
                        new Text("请先在对照表中为原有节点改用其他代码", "map what has it now to another code"))));
        var codes = new HashSet<String>();
        branches().forEach(branch -> codes.add(mapping.of(branch.code())));
        newBranches().forEach(line -> codes.add(line.cell("code")));
        return codes;
    }

    /** New nodes, with what hangs beside them: whether anything there is of ours. */
    Map<String, Boolean> newNodes(Set<String> weighed) {
        var found = new LinkedHashMap<String, Boolean>();
        var beside = new HashSet<String>();
        list.lines()
                .values()
                .forEach(line -> our(line)
                        .filter(node -> weighed.contains(node.code()))
                        .ifPresent(node -> beside.add(parent(line))));
        branches().stream()
                .filter(branch -> weighed.contains(branch.code()))
                .forEach(branch -> beside.add(parent(branch)));
        list.lines().values().stream()
                .filter(line -> our(line).isEmpty())
                .forEach(line -> found.put(line.cell("code"), beside.contains(parent(line))));
        return found;
    }
}
