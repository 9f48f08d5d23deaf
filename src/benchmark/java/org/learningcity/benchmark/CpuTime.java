package org.learningcity.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of the whole virtual machine for each operation, all threads, garbage collection and compilation
 * included. On a machine that others use at the same time it says more than the time that has passed.
 */
public final class CpuTime implements InternalProfiler {

    static final String LABEL = "cpu.norm";

    private long before;

    @Override
    public String getDescription() {
        return "processor time of the virtual machine for each operation";
    }

    private static long now() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = now();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        var spent = (now() - before) / 1e9 * benchmark.getTimeUnit().convert(1, TimeUnit.SECONDS);
        var operations = Math.max(1, result.getMetadata().getAllOps());
        return List.of(
                new ScalarResult(LABEL, spent / operations, unit(benchmark.getTimeUnit()), AggregationPolicy.AVG));
    }

    private static String unit(TimeUnit unit) {
        return switch (unit) {
            case SECONDS -> "s/op";
            case MILLISECONDS -> "ms/op";
            default -> "us/op";
        };
    }
}
