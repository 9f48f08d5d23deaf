package org.learningcity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A new file in a rule set: written whole or not at all, and never over another. */
final class NewCaseFile {

    private static final int MOST = 1000;

    private NewCaseFile() {}

    /** The first of {@code stem.yaml}, {@code stem-2.yaml}, ... in {@code folder} that is not there yet. */
    static Path free(Path folder, String stem) {
        var file = folder.resolve(stem + ".yaml");
        for (var number = 2; Files.exists(file) && number < MOST; number++) {
            file = folder.resolve("%s-%d.yaml".formatted(stem, number));
        }
        return file;
    }

    /**
     * Writes {@code text} into a file that is not there yet.
     *
     * @throws FileAlreadyExistsException when it is; nothing is written then
     */
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        var draft = file.resolveSibling(".writing-" + UUID.randomUUID());
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
