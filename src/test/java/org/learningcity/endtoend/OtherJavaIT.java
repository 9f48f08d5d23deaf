package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same result, to the last bit, on the other Java that the project supports. */
class OtherJavaIT {

    private static final Path JAVAS = Path.of("/usr/lib/jvm");

    @Test
    void exampleRunGivesTheSameResultOnJava25() throws IOException {
        var java = java25();
        assumeTrue(java.isPresent(), "no Java 25 here: set JAVA25_HOME or install one in " + JAVAS);

        var run = new Program(java.get(), "C.UTF-8").run();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("北京", "甲市");
        assertThat(run.hashes())
                .hasSize(2)
                .last()
                .isEqualTo(WrittenAssessment.ILLUSTRATIVE.run().hash());
    }

    private static Optional<Path> java25() throws IOException {
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
