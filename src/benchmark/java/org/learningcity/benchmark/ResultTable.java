package org.learningcity.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The numbers of a run as a table: time passed, processor time and memory allocated for each operation, and the most that was
 * left in the heap after a garbage collection.
 */
final class ResultTable {

    private static final String HEAD = """
            | benchmark | time | processor | allocated | heap | samples |
            | --- | ---: | ---: | ---: | ---: | ---: |
            """;
    private static final double KILO = 1024;

    private ResultTable() {}

    static String of(Collection<RunResult> results) {
        return results.stream().map(ResultTable::line).collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private static String line(RunResult result) {
        var primary = result.getPrimaryResult();
        return "| %s | %s | %s | %s | %s MB | %d |"
                .formatted(
                        name(result.getParams()),
                        measured(primary, 1, unit(primary)),
                        measured(secondary(result, CpuTime.LABEL), 1, unit(primary)),
                        measured(secondary(result, "gc.alloc.rate.norm"), KILO, "KB"),
                        figure(secondary(result, LiveHeap.LABEL).getScore()),
                        primary.getSampleCount());
    }

    private static String name(BenchmarkParams benchmark) {
        var name = benchmark.getBenchmark();
        var inPackage = name.substring(ResultTable.class.getPackageName().length() + 1);
        var parameters = new TreeMap<String, String>();
        benchmark.getParamsKeys().forEach(key -> parameters.put(key, benchmark.getParam(key)));
        return parameters.isEmpty() ? inPackage : inPackage + " " + parameters;
    }

    private static Result<?> secondary(RunResult result, String label) {
        return requireNonNull(result.getSecondaryResults().get(label), label);
    }

    private static String unit(Result<?> result) {
        return result.getScoreUnit().replace("/op", "");
    }

    private static String measured(Result<?> result, double divisor, String unit) {
        var score = result.getScore() / divisor;
        var error = result.getScoreError() / divisor;
        return Double.isNaN(error)
                ? "%s %s".formatted(figure(score), unit)
                : "%s ± %s %s".formatted(figure(score), figure(error), unit);
    }

    private static String figure(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%.0f", number);
    }
}
