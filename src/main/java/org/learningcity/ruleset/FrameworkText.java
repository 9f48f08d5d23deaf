package org.learningcity.ruleset;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningcity.framework.Branch;
import org.learningcity.framework.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** {@code framework.yaml} under other codes: only the codes and titles that change are touched, all else stays as written. */
final class FrameworkText {

    private record Edit(int from, int to, String words) {}

    private final String text;
    private final OfficialTree tree;
    private final List<Edit> edits = new ArrayList<>();

    FrameworkText(String text, OfficialTree tree) {
        this.text = text;
        this.tree = tree;
    }

    /** The file as it will be; empty, and a problem, where its nodes do not stand on lines of their own. */
    Optional<String> text(List<Problem> problems) {
        var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        var nodes = get(root, "nodes").orElse(root);
        if (!(nodes instanceof SequenceNode list) || list.getValue().stream().anyMatch(item -> !ownLine(item))) {
            problems.add(Problem.error(
                    "official.nodes-layout",
                    FrameworkFile.FILE,
                    new Text("nodes 中的节点没有各占一行", "the nodes do not stand on lines of their own"),
                    new Text("每个节点另起一行,以“- ”开头", "begin every node on a line of its own with `- `")));
            return Optional.empty();
        }
        var branches = tree.branches().stream().collect(Collectors.toMap(Branch::code, branch -> branch));
        for (var item : list.getValue()) {
            var branch =
                    branches.get(get(item, "code").map(FrameworkText::scalar).orElse(""));
            if (branch == null) {
                edits.add(new Edit(lineStart(item), lineEnd(item), ""));
            } else {
                rename(item, branch);
            }
        }
        add(list.getValue());
        return Optional.of(edited());
    }

    private void rename(Node item, Branch branch) {
        change(get(item, "code"), branch.code(), tree.mapping().of(branch.code()));
        change(get(item, "parent"), branch.parent(), tree.parent(branch));
        tree.line(branch).ifPresent(line -> {
            var title = new Text(line.cell("title_zh"), line.cell("title_en"));
            if (!title.zh().equals(branch.title().zh())) {
                get(item, "title").ifPresent(node -> replace(node, wording(title)));
            }
        });
    }

    private void change(Optional<Node> node, String before, String after) {
        if (!before.equals(after)) {
            node.ifPresent(value -> replace(value, quoted(after)));
        }
    }

    private void replace(Node node, String words) {
        edits.add(new Edit(offset(node.getStartMark().getIndex()), end(node), words));
    }

    private void add(List<Node> items) {
        var indent =
                text.substring(lineStart(items.get(0)), start(items.get(0))).replaceFirst("-.*", "");
        var after = lineEnd(items.get(items.size() - 1));
        var glue = text.charAt(after - 1) == '\n' ? "" : "\n";
        for (var line : tree.newBranches()) {
            var title = new Text(line.cell("title_zh"), line.cell("title_en"));
            edits.add(new Edit(
                    after,
                    after,
                    "%s%s- {code: %s, parent: %s, kind: %s, title: %s}\n"
                            .formatted(
                                    glue,
                                    indent,
                                    quoted(line.cell("code")),
                                    quoted(tree.parent(line)),
                                    quoted(line.cell(PublishedList.KIND)),
                                    wording(title))));
            glue = "";
        }
    }

    /** From the last edit to the first, so that those before stay where they are; of one place the later goes first. */
    private String edited() {
        var result = new StringBuilder(text);
        var inOrder = new ArrayList<>(edits);
        inOrder.sort(Comparator.comparingInt(Edit::from));
        for (var i = inOrder.size() - 1; i >= 0; i--) {
            var edit = inOrder.get(i);
            result.replace(edit.from(), edit.to(), edit.words());
        }
        return result.toString();
    }

    private static String wording(Text title) {
        return "{zh: %s, en: %s}".formatted(quoted(title.zh()), quoted(title.en()));
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }

    private static Optional<Node> get(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> scalar(tuple.getKeyNode()).equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private boolean ownLine(Node item) {
        return text.substring(lineStart(item), start(item)).matches("\\s*-\\s*");
    }

    private int offset(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private int start(Node node) {
        return offset(node.getStartMark().getIndex());
    }

    /** Where the words of a node end; the marks of a block run on to whatever comes next. */
    private int end(Node node) {
        if (node instanceof CollectionNode<?> block
                && block.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK) {
            return block.getValue().stream()
                    .map(part -> part instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) part)
                    .mapToInt(this::end)
                    .max()
                    .orElse(start(node));
        }
        return offset(node.getEndMark().getIndex());
    }

    private int lineStart(Node node) {
        return text.lastIndexOf('\n', start(node) - 1) + 1;
    }

    private int lineEnd(Node node) {
        var end = text.indexOf('\n', end(node));
        return end < 0 ? text.length() : end + 1;
    }
}
