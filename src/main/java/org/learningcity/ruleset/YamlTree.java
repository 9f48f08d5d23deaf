package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a YAML file that knows where it stands. Everything is read as the text that was written, so {@code 1.10}
 * stays {@code 1.10}.
 */
public final class YamlTree {

    private final String file;
    private final Node node;

    private YamlTree(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The whole of a file; empty, and a problem, when it is no YAML. */
    public static Optional<YamlTree> parse(String file, String text, List<Problem> problems) {
        try {
            var options = new LoaderOptions();
            // a part that stands for another, or for itself, could be a file without end
            options.setMaxAliasesForCollections(0);
            var root = new Yaml(new SafeConstructor(options)).compose(new java.io.StringReader(text));
            if (root != null) {
                repeatedKeys(file, root, problems);
                return Optional.of(new YamlTree(file, root));
            }
            problems.add(problem(file + ":1", "", "文件是空的", "the file is empty"));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            var where = mark == null ? file : "%s:%d:%d".formatted(file, mark.getLine() + 1, mark.getColumn() + 1);
            problems.add(problem(where, "", "YAML 格式有误", "this is not well-formed YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            var said = refused(e);
            problems.add(problem(file + ":1", "", said.zh(), said.en()));
        }
        return Optional.empty();
    }

    /** What the parser refuses without saying where. */
    private static Text refused(YAMLException e) {
        return String.valueOf(e.getMessage()).contains("aliases")
                ? new Text("不允许用 & 和 * 引用文件的其他部分", "parts that stand for other parts, by & and *, are not allowed")
                : new Text("YAML 文件过大或嵌套过深", "the YAML file is too large or nested too deep");
    }

    /** A key that is there twice would silently lose one of its values. */
    private static void repeatedKeys(String file, Node node, List<Problem> problems) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> repeatedKeys(file, item, problems));
        }
        if (node instanceof MappingNode mapping) {
            var seen = new HashSet<String>();
            for (var tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && !seen.add(key.getValue())) {
                    var where = "%s:%d".formatted(file, key.getStartMark().getLine() + 1);
                    problems.add(problem(
                            where,
                            "repeated-key",
                            "“%s”重复出现".formatted(key.getValue()),
                            "`%s` is there twice".formatted(key.getValue())));
                }
                repeatedKeys(file, tuple.getValueNode(), problems);
            }
        }
    }

    private static Problem problem(String where, String key, String zh, String en) {
        return Problem.error(
                "yaml" + (key.isEmpty() ? "" : "." + key),
                where,
                new Text(zh, en),
                new Text("请检查缩进、冒号后的空格和引号", "check the indents, the blanks after colons and the quotes"));
    }

    /** {@code file:line}. */
    public String where() {
        return file + ":" + (node.getStartMark().getLine() + 1);
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** The text of a scalar; empty for anything else. */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    /** The parts of a list; none for anything else. */
    public List<YamlTree> items() {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(item -> new YamlTree(file, item)).toList()
                : List.of();
    }

    /** The parts of a mapping, in their order; none for anything else. */
    public Map<String, YamlTree> entries() {
        var found = new LinkedHashMap<String, YamlTree>();
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    found.put(key.getValue(), new YamlTree(file, tuple.getValueNode()));
                }
            }
        }
        return found;
    }

    public Optional<YamlTree> get(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    public List<YamlTree> list(String key) {
        return get(key).map(YamlTree::items).orElse(List.of());
    }

    /** The text under {@code key}; empty when there is none. */
    public String text(String key) {
        return get(key).map(YamlTree::text).orElse("");
    }

    /** The wording {@code {zh: ..., en: ...}}, or one text for both, under {@code key}. */
    public Text wording(String key) {
        return get(key).map(tree -> tree.isText() ? Text.same(tree.text()) : new Text(tree.text("zh"), tree.text("en")))
                .orElse(Text.same(""));
    }

    /** A problem for every key that is none of {@code known}. */
    public List<Problem> unknownKeys(List<String> known) {
        var problems = new ArrayList<Problem>();
        entries().forEach((key, part) -> {
            if (!known.contains(key)) {
                var nearest = Nearest.to(key, known);
                problems.add(Problem.error(
                        "yaml.unknown-key",
                        part.where(),
                        new Text("不认识的项“%s”".formatted(key), "unknown key `%s`".formatted(key)),
                        new Text(
                                nearest.map("是否想写“%s”?"::formatted).orElse("可用:" + String.join("、", known)),
                                nearest.map("did you mean `%s`?"::formatted)
                                        .orElse("known keys: " + String.join(", ", known)))));
            }
        });
        return problems;
    }
}
