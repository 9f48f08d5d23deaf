package org.learningcity.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.YamlTree;

/**
 * One exercise of the tutorial: what to do, and how a rule set shows that it was done.
 *
 * @param rows rows that must be there with these cells
 * @param covered patterns of rule files; each must match one, and each rule in it must have a case that makes it fire and
 *     one that keeps it silent
 * @param cases text of a case file that must hold
 */
public record Exercise(
        int number, Text title, Text goal, List<ExpectedCells> rows, List<String> covered, Optional<String> cases) {

    private static final int COUNT = 10;
    private static final List<String> KEYS = List.of("title", "goal", "rows", "covered");

    public Exercise {
        rows = List.copyOf(rows);
        covered = List.copyOf(covered);
    }

    /**
     * A row as the exercise wants it.
     *
     * @param key as differences and traces name it, such as {@code 2.2.5/*}
     */
    record ExpectedCells(String table, String key, Map<String, String> cells) {
        ExpectedCells {
            cells = new TreeMap<>(cells);
        }
    }

    /** All exercises, in their order. */
    public static List<Exercise> all() {
        return IntStream.rangeClosed(1, COUNT).mapToObj(Exercise::read).toList();
    }

    private static Exercise read(int number) {
        var file = "%02d.yaml".formatted(number);
        var problems = new ArrayList<Problem>();
        var tree = YamlTree.parse(file, resource(file).orElseThrow(), problems).orElseThrow();
        problems.addAll(tree.unknownKeys(KEYS));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("exercise %s is not well-written: %s".formatted(file, problems));
        }
        return new Exercise(
                number,
                tree.wording("title"),
                tree.wording("goal"),
                tree.list("rows").stream().map(Exercise::row).toList(),
                tree.list("covered").stream().map(YamlTree::text).toList(),
                resource("%02d-cases.yaml".formatted(number)));
    }

    private static ExpectedCells row(YamlTree row) {
        var cells = new TreeMap<String, String>();
        row.get("cells")
                .ifPresent(given -> given.entries().forEach((column, value) -> cells.put(column, value.text())));
        return new ExpectedCells(row.text("table"), row.text("row"), cells);
    }

    private static Optional<String> resource(String name) {
        try (var in = Exercise.class.getResourceAsStream("exercises/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
