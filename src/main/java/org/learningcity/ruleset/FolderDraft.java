package org.learningcity.ruleset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/** A folder written beside its place, which appears there whole or not at all. */
final class FolderDraft implements AutoCloseable {

    private final Path target;
    private final Path draft;

    FolderDraft(Path target) throws IOException {
        this.target = target;
        Files.createDirectories(target.resolveSibling(""));
        this.draft = Files.createDirectory(target.resolveSibling(".writing-" + UUID.randomUUID()));
    }

    Path path() {
        return draft;
    }

    /**
     * Everything in {@code original}, with other words in some files.
     *
     * @param rewritten new texts by path
     */
    void fill(Path original, Map<String, String> rewritten) throws IOException {
        try (var found = Files.walk(original)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var name = original.relativize(file).toString().replace('\\', '/');
                var copy = draft.resolve(name);
                Files.createDirectories(copy.resolveSibling(""));
                var text = rewritten.get(name);
                if (text == null) {
                    Files.copy(file, copy);
                } else {
                    Files.writeString(copy, text);
                }
            }
        }
    }

    void publish() throws IOException {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(draft)) {
            try (var files = Files.walk(draft)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
