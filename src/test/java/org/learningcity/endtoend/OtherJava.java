package org.learningcity.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The other Java that the project supports, where the machine has it. */
public final class OtherJava {

    static final Path JAVAS = Path.of("/usr/lib/jvm");

    private OtherJava() {}

    /** The home of a Java 25: the one that {@code JAVA25_HOME} names, or one that is installed. */
    public static Optional<Path> home() throws IOException {
        var named = System.getenv("JAVA25_HOME");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        if (!Files.isDirectory(JAVAS)) {
            return Optional.empty();
        }
        try (var javas = Files.list(JAVAS)) {
            return javas.filter(java -> java.getFileName().toString().contains("25"))
                    .filter(java -> Files.isExecutable(java.resolve("bin").resolve("java")))
                    .sorted()
                    .findFirst();
        }
    }
}
