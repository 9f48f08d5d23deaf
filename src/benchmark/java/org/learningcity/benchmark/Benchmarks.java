package org.learningcity.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and writes their numbers to {@code target/benchmarks.md}, and in full to
 * {@code target/benchmarks.json}.
 */
public final class Benchmarks {

    /** Where benchmarks find the shipped rules compiled. */
    static final Path COMPILED = Path.of("target", "benchmark-rules");

    private static final Path NUMBERS = Path.of("target", "benchmarks.json");
    private static final Path TABLE = Path.of("target", "benchmarks.md");

    private Benchmarks() {}

    /**
     * Runs them one after the other, each in virtual machines of its own.
     *
     * @param args a regular expression over the names of benchmarks
     */
    public static void main(String... args) throws Exception {
        Files.createDirectories(COMPILED);
        DroolsRuleEngine.keepingIn(COMPILED).compile(RuleSetFolder.read(RuleFolder.SHIPPED));
        var options = new OptionsBuilder();
        for (var pattern : args) {
            options.include(pattern);
        }
        var results = new Runner(options.shouldFailOnError(true)
                        .addProfiler(CpuTime.class)
                        .addProfiler(GCProfiler.class)
                        .addProfiler(LiveHeap.class)
                        .resultFormat(ResultFormatType.JSON)
                        .result(NUMBERS.toString())
                        .build())
                .run();
        var table = ResultTable.of(results);
        Files.writeString(TABLE, table);
        System.out.println(table);
    }
}
