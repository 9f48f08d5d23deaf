package org.learningcity.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * (a) and (b) The rules' part of an assessment alone, on one thread: the questions that an assessment asked its rules are
 * asked again. Beside the rules by hand and the engine with its recorder stands the engine with a recorder that keeps
 * conclusions and discards reasons.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class EngineBenchmark {

    private static final int CITIES = 24;

    @Param({"byHand", "drools", "droolsUntraced"})
    public String rules = "";

    @Param({"ALL", "QUALITY", "RESOLUTION", "SCORING", "AGGREGATION", "DIAGNOSIS"})
    public String stage = "";

    private List<Heard.Question> questions = List.of();
    private @Nullable CompiledRules by;

    @Setup
    public void prepare() {
        var subject = Subject.of(CITIES);
        var heard = new Heard(subject.rules());
        subject.assess(heard);
        questions = heard.questions().stream()
                .filter(question ->
                        stage.equals("ALL") || question.stage().name().equals(stage))
                .toList();
        by = switch (rules) {
            case "byHand" -> subject.byHand();
            case "droolsUntraced" -> new Untraced(subject.rules());
            default -> subject.rules();
        };
    }

    @Benchmark
    @OperationsPerInvocation(CITIES * InventedCities.PERIODS)
    public void placePeriod(Blackhole firings) {
        var asked = requireNonNull(by);
        for (var question : questions) {
            firings.consume(asked.run(question.stage(), question.facts()));
        }
    }
}
