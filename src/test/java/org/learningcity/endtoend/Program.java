package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The real jar, run as people run it: a process of its own, in the folder of the project.
 *
 * @param java home of the Java that runs it
 * @param locale its {@code LC_ALL}
 */
record Program(Path java, String locale) {

    static final Program HERE = new Program(Path.of(System.getProperty("java.home")), "C.UTF-8");
    static final Path RULES = Path.of("rules", "cn-learning-city");
    static final Path PUBLISHED = Path.of("fixtures", "eight-cities-published.xlsx");
    static final Path ILLUSTRATIVE = Path.of("fixtures", "eight-cities-illustrative.xlsx");

    /** What the tests write; compiled rules stay in it, so that they are compiled once for all processes. */
    static final Path SCRATCH = scratch();

    private static final Path JAR = Path.of("target", "learning-city-monitor.jar");
    private static final int PATIENCE_MINUTES = 5;

    /** How a process ended: its exit code and what it printed. */
    record Run(int code, String out, String err) {

        /** The hash of the result that was printed last. */
        String hash() {
            var hashes = hashes();
            return hashes.get(hashes.size() - 1);
        }

        List<String> hashes() {
            return out.lines()
                    .filter(line -> line.matches("(result hash|结果指纹) [0-9a-f]{64}"))
                    .map(line -> line.substring(line.length() - 64))
                    .toList();
        }
    }

    Run run(Object... arguments) {
        assertThat(JAR).as("the jar is built by `mvn package`").isRegularFile();
        var command = new ArrayList<>(
                List.of(java.resolve("bin").resolve("java").toString(), "-Xmx1g", "-jar", JAR.toString()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        try {
            var out = Files.createTempFile(SCRATCH, "out", ".txt");
            var err = Files.createTempFile(SCRATCH, "err", ".txt");
            var builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().put("LC_ALL", locale);
            builder.environment().put("XDG_CACHE_HOME", SCRATCH.resolve("cache").toString());
            var process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("it never ended: " + command);
            }
            return new Run(process.exitValue(), utf8(out), utf8(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The text of a file that must be UTF-8. */
    static String utf8(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(file + " is not UTF-8", e);
        }
    }

    /** A folder of this name that is not there yet. */
    static Path fresh(String name) {
        try {
            return Files.createTempDirectory(SCRATCH, name).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "end-to-end")), "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
