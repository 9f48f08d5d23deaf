package org.learningcity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, byte[] content) throws IOException {
        var place = file.toAbsolutePath().normalize();
        Files.createDirectories(place.resolveSibling(""));
        var draft = place.resolveSibling(".writing-" + UUID.randomUUID());
        try {
            Files.write(draft, content);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
