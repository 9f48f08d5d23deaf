package org.learningcity.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.SourceText;
import org.learningcity.ruleset.YamlTree;

/**
 * A golden assessment as it is kept in {@code cases/golden} of a rule set: a table, and beside it a file that says of which
 * data it is.
 *
 * @param name such as {@code eight-cities-illustrative}
 * @param data paths of the files of data, from the folder of the rule set
 * @param snapshot hash of the data as they were read
 */
public record GoldenFile(String name, List<String> data, String snapshot, Golden golden) {

    /** The folder that holds them, within a rule set. */
    public static final String FOLDER = "cases/golden";

    private static final List<String> KEYS = List.of("data", "snapshot", "result");

    public GoldenFile {
        data = List.copyOf(data);
    }

    /** The golden assessments of the rule set in {@code folder}, by name. */
    public static List<GoldenFile> all(Path folder, List<Problem> problems) {
        var found = new ArrayList<GoldenFile>();
        for (var file : files(folder.resolve(FOLDER))) {
            read(folder, file, problems).ifPresent(found::add);
        }
        return found;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<GoldenFile> read(Path folder, Path file, List<Problem> problems) {
        var stem = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        var path = FOLDER + "/" + stem;
        var table = folder.resolve(path + ".csv");
        if (!Files.isRegularFile(table)) {
            problems.add(Problem.error(
                    "golden.absent",
                    path + ".yaml",
                    new Text("缺少 %s.csv".formatted(path), "%s.csv is missing".formatted(path)),
                    new Text("请用 rules golden --accept 重写", "write it anew with rules golden --accept")));
            return Optional.empty();
        }
        var tree = SourceText.read(file, path + ".yaml", problems)
                .flatMap(text -> YamlTree.parse(path + ".yaml", text, problems));
        var csv = SourceText.read(table, path + ".csv", problems);
        if (tree.isEmpty() || csv.isEmpty()) {
            return Optional.empty();
        }
        problems.addAll(tree.get().unknownKeys(KEYS));
        return Optional.of(new GoldenFile(
                stem,
                tree.get().list("data").stream().map(YamlTree::text).toList(),
                tree.get().text("snapshot"),
                Golden.read(path + ".csv", csv.get(), tree.get().text("result"), problems)));
    }

    /** The file that says of which data the table is. */
    public String yaml() {
        return """
                # 基准测评结果,由 rules golden --accept 写入 / golden assessment, written by `rules golden --accept`
                data: %s
                snapshot: %s
                result: %s
                """.formatted(CaseYaml.list(data), CaseYaml.quoted(snapshot), CaseYaml.quoted(golden.result()));
    }
}
