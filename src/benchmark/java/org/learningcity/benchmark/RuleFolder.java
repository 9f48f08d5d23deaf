package org.learningcity.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** A copy of the rules of Chinese learning cities in a temporary folder, to be edited. */
public record RuleFolder(Path folder) implements AutoCloseable {

    public static final Path SHIPPED = Path.of("rules", "cn-learning-city");

    public static RuleFolder copy() {
        try {
            var folder = Files.createTempDirectory("benchmark").resolve(String.valueOf(SHIPPED.getFileName()));
            for (var file : files(SHIPPED)) {
                var target = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
            return new RuleFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a changed text in place of a file.
     *
     * @throws IllegalStateException when the change changes nothing
     */
    public void edit(String file, UnaryOperator<String> change) {
        try {
            var path = folder.resolve(file);
            var text = Files.readString(path);
            var changed = change.apply(text);
            if (changed.equals(text)) {
                throw new IllegalStateException("nothing to change was found in " + file);
            }
            Files.writeString(path, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    @Override
    public void close() {
        remove(folder.resolveSibling(""));
    }

    static void remove(Path folder) {
        try (var found = Files.walk(folder)) {
            for (var file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
