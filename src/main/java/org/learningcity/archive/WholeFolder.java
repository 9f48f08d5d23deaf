package org.learningcity.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Writes a folder whole or not at all: the parts are written beside it, and it appears when all of them are there. */
public final class WholeFolder {

    private WholeFolder() {}

    /**
     * Whether {@code folder} may be written: it is not there, it is empty, or it holds what was written here before, as
     * {@code mark} shows.
     */
    public static boolean mayWrite(Path folder, String mark) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty() || Files.isRegularFile(folder.resolve(mark));
        }
    }

    /** Writes {@code parts} into {@code folder}, in place of what was written there before. */
    public static void write(Path folder, List<Part> parts) throws IOException {
        var target = folder.toAbsolutePath().normalize();
        var above = target.getParent();
        if (above == null) {
            throw new IOException("a folder cannot be written in place of a whole disk: " + folder);
        }
        Files.createDirectories(above);
        var draft = Files.createTempDirectory(above, ".writing-");
        try {
            for (var part : parts) {
                try (var out = new BufferedOutputStream(Files.newOutputStream(draft.resolve(part.name())))) {
                    part.content().writeTo(out);
                }
            }
            replace(target, draft);
        } finally {
            remove(draft);
        }
    }

    private static void replace(Path target, Path draft) throws IOException {
        var former = target.resolveSibling(".former-" + UUID.randomUUID());
        var existed = Files.exists(target);
        if (existed) {
            Files.move(target, former, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (existed) {
                Files.move(former, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        remove(former);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
