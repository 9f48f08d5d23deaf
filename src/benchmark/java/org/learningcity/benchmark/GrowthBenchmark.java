package org.learningcity.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.PlaceOutcome;
import org.learningcity.assessment.Places;
import org.learningcity.assessment.Progress;
import org.learningcity.observation.Snapshot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * (e) The time for one place-period, of a hundred to a hundred thousand in one assessment, in a heap of 1 GB whatever their
 * number. Places are invented as they are asked for, three times each; all traces are written. The invention counts as the
 * reading of data would.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 5,
        jvmArgsAppend = {"-Xmx1g", "-Xms1g"})
@Warmup(iterations = 0)
@Measurement(iterations = 1, time = 5)
public class GrowthBenchmark {

    private static final int HUNDRED = 33 * InventedCities.PERIODS;
    private static final int WARM = 3_000;

    private @Nullable Subject subject;

    @Setup
    public void warmUp() {
        subject = Subject.of(0);
        stream(WARM);
    }

    private record Invented(InventedCities cities, List<String> ids, SortedSet<Integer> periods) implements Places {

        static Invented of(InventedCities cities, int count) {
            var ids = IntStream.range(0, count).mapToObj("%06d"::formatted).toList();
            return new Invented(
                    cities, ids, new TreeSet<>(cities.models().get(0).periods()));
        }

        @Override
        public Snapshot of(String id) {
            return cities.city(Integer.parseInt(id), id);
        }
    }

    private long stream(int placePeriods) {
        var assessed = requireNonNull(subject);
        var places = Invented.of(Subject.cities(assessed.ruleSet()), placePeriods / InventedCities.PERIODS);
        var steps = new long[1];
        new Assessor(assessed.ruleSet(), assessed.rules(), "benchmark")
                .stream(places, outcome -> steps(outcome, places.periods()), made -> steps[0] += made, Progress.NONE);
        return steps[0];
    }

    /** How many steps the traces of a place have. */
    private static long steps(PlaceOutcome outcome, SortedSet<Integer> periods) {
        return periods.stream()
                .mapToLong(period -> outcome.trace(period).steps().size())
                .sum();
    }

    @Benchmark
    @OperationsPerInvocation(HUNDRED)
    public long hundred() {
        return stream(HUNDRED);
    }

    @Benchmark
    @OperationsPerInvocation(10 * HUNDRED)
    public long thousand() {
        return stream(10 * HUNDRED);
    }

    @Benchmark
    @OperationsPerInvocation(100 * HUNDRED)
    public long tenThousand() {
        return stream(100 * HUNDRED);
    }

    /** A hundred thousand and twenty. */
    @Benchmark
    @OperationsPerInvocation(33_340 * InventedCities.PERIODS)
    public long hundredThousand() {
        return stream(33_340 * InventedCities.PERIODS);
    }
}
