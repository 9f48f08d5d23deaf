package org.learningcity.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and leaves their numbers in {@code target/benchmarks.json}. */
public final class Benchmarks {

    private static final Path RESULT = Path.of("target", "benchmarks.json");

    private Benchmarks() {}

    /**
     * Runs them one after the other, each in virtual machines of its own.
     *
     * @param args a regular expression over the names of benchmarks
     */
    public static void main(String... args) throws Exception {
        Files.createDirectories(RESULT.resolveSibling(""));
        var options = new OptionsBuilder();
        for (var pattern : args) {
            options.include(pattern);
        }
        new Runner(options.shouldFailOnError(true)
                        .resultFormat(ResultFormatType.JSON)
                        .result(RESULT.toString())
                        .build())
                .run();
    }
}
