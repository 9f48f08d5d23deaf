package org.learningcity.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator system (指标体系): a tree of any depth whose leaves are indicators.
 *
 * <p>Nodes keep the order in which the framework lists them.
 */
public final class Framework {

    private static final int DEEPEST = 40;

    private final Text title;
    private final String root;
    private final Map<String, Node> nodes;
    private final Map<String, List<Node>> children;

    private Framework(Text title, String root, Map<String, Node> nodes, Map<String, List<Node>> children) {
        this.title = title;
        this.root = root;
        this.nodes = nodes;
        this.children = children;
    }

    /**
     * A framework of {@code nodes}, of which exactly one has no parent.
     *
     * @throws IllegalArgumentException naming the code, when a code is used twice, a parent is unknown or an indicator,
     *     there is not exactly one root, a branch has no children, or the tree has a loop
     */
    public static Framework of(Text title, List<? extends Node> nodes) {
        var byCode = new LinkedHashMap<String, Node>();
        for (var node : nodes) {
            require(byCode.put(node.code(), node) == null, "code `%s` is used twice", node.code());
        }
        var children = new LinkedHashMap<String, List<Node>>();
        var roots = new ArrayList<String>();
        for (var node : nodes) {
            if (node.parent().isEmpty()) {
                roots.add(node.code());
            } else {
                require(
                        byCode.get(node.parent()) instanceof Branch,
                        "parent `%s` of `%s` is not a branch of the framework",
                        node.parent(),
                        node.code());
                children.computeIfAbsent(node.parent(), code -> new ArrayList<>())
                        .add(node);
            }
        }
        require(roots.size() == 1, "a framework has one root, this one has %s", roots);
        var framework = new Framework(title, roots.get(0), byCode, children);
        framework.requireTree();
        return framework;
    }

    private void requireTree() {
        for (var node : nodes.values()) {
            require(
                    node instanceof Indicator || children.containsKey(node.code()),
                    "branch `%s` has no indicator below it",
                    node.code());
        }
        require(isShallow(), "the branches are nested more than %s deep", DEEPEST);
        require(below(root).size() == nodes.size() - 1, "the branches below `%s` form a loop", root);
    }

    private boolean isShallow() {
        var level = children.getOrDefault(root, List.of());
        for (var depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            level = level.stream()
                    .flatMap(node -> children.getOrDefault(node.code(), List.of()).stream())
                    .toList();
        }
        return level.isEmpty();
    }

    private static void require(boolean holds, String message, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(message.formatted(values));
        }
    }

    public Text title() {
        return title;
    }

    /** The node above all others. */
    public Node root() {
        return node(root);
    }

    /**
     * The node with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Node node(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("the framework has no node `%s`".formatted(code)));
    }

    public Optional<Node> find(String code) {
        return Optional.ofNullable(nodes.get(code));
    }

    public Optional<Indicator> findIndicator(String code) {
        return find(code).filter(Indicator.class::isInstance).map(Indicator.class::cast);
    }

    /** All nodes, in the order of the framework's files. */
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    public List<Indicator> indicators() {
        return nodes.values().stream()
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .toList();
    }

    /** The nodes directly below {@code code}; none for an indicator. */
    public List<Node> children(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /** All nodes below {@code code}, parents before children. */
    public List<Node> below(String code) {
        var found = new ArrayList<Node>();
        for (var child : children.getOrDefault(code, List.of())) {
            found.add(child);
            found.addAll(below(child.code()));
        }
        return found;
    }

    /** The steps from the root down to {@code code}; 0 for the root. */
    public int depth(String code) {
        var parent = node(code).parent();
        return parent.isEmpty() ? 0 : 1 + depth(parent);
    }

    /** The branches grouped by depth, deepest first, so that whoever walks them finds all children finished. */
    public List<List<Branch>> branchesBottomUp() {
        var byDepth = new ArrayList<List<Branch>>();
        for (var node : nodes.values()) {
            if (node instanceof Branch branch) {
                var depth = depth(branch.code());
                while (byDepth.size() <= depth) {
                    byDepth.add(new ArrayList<>());
                }
                byDepth.get(depth).add(branch);
            }
        }
        Collections.reverse(byDepth);
        return byDepth.stream().map(List::copyOf).toList();
    }
}
