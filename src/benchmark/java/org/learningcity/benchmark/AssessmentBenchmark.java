package org.learningcity.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.WithoutReasons;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.drools.Untraced;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * (a) A place-period through all five stages with its full trace, by the rule files and by the same logic in plain Java. Both
 * come to the same assessment; the setup makes sure of it. (b) The same by the rule files without reasons: recorders discard
 * them and no trace is written.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 8, time = 3)
public class AssessmentBenchmark {

    private static final int CITIES = 48;

    @Param({"byHand", "drools", "droolsUntraced"})
    public String rules = "";

    private @Nullable Subject subject;
    private @Nullable CompiledRules by;

    @Setup
    public void prepare() {
        var prepared = Subject.of(CITIES);
        subject = prepared;
        by = switch (rules) {
            case "byHand" -> prepared.byHand();
            case "droolsUntraced" -> new Untraced(prepared.rules());
            default -> prepared.rules();
        };
    }

    @Benchmark
    @OperationsPerInvocation(CITIES * InventedCities.PERIODS)
    public Assessment placePeriod() {
        var assessed = requireNonNull(subject);
        return by instanceof Untraced untraced
                ? WithoutReasons.assess(assessed.ruleSet(), untraced, assessed.snapshot())
                : assessed.assess(requireNonNull(by));
    }
}
