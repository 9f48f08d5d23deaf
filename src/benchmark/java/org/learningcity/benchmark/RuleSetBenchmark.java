package org.learningcity.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.ruleset.drools.Guarded;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * (c) The steps from a folder of rules to a first result: read and check the tables, guard the rule texts, compile them, load
 * what was compiled, assess one city in three years. Cold is the first time in a fresh virtual machine in which the steps
 * before have run; {@link Warm} is the same after many times.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 6, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class RuleSetBenchmark {

    /** The steps before the one that is measured. */
    @State(Scope.Benchmark)
    public static class Tables {

        RuleSet ruleSet = RuleSetFolder.read(RuleFolder.SHIPPED);
    }

    /** An engine that has not compiled anything. */
    @State(Scope.Benchmark)
    public static class Nothing {

        RuleEngine engine = DroolsRuleEngine.keepingIn(Subject.temporaryFolder());

        @Setup(Level.Iteration)
        public void forget() {
            engine = DroolsRuleEngine.keepingIn(Subject.temporaryFolder());
        }
    }

    /** An engine that finds the rules compiled by another process. */
    @State(Scope.Benchmark)
    public static class Kept {

        RuleEngine engine = DroolsRuleEngine.keepingIn(Benchmarks.COMPILED);
    }

    /** Rules that have been loaded and have not run. */
    @State(Scope.Benchmark)
    public static class Loaded {

        Snapshot city = Snapshot.empty();

        @Nullable
        CompiledRules rules;

        @Setup(Level.Iteration)
        public void load(Tables tables, Kept kept) {
            city = Subject.cities(tables.ruleSet).city(0);
            rules = kept.engine.compile(tables.ruleSet);
        }
    }

    @Benchmark
    public RuleSet read() {
        return RuleSetFolder.read(RuleFolder.SHIPPED);
    }

    @Benchmark
    public int guard(Tables tables) {
        return Guarded.rules(tables.ruleSet);
    }

    /** With its guard. */
    @Benchmark
    public CompiledRules compile(Tables tables, Nothing nothing) {
        return nothing.engine.compile(tables.ruleSet);
    }

    /** With its guard. */
    @Benchmark
    public CompiledRules load(Tables tables, Kept kept) {
        return kept.engine.compile(tables.ruleSet);
    }

    @Benchmark
    public Assessment firstResult(Tables tables, Loaded loaded) {
        return new Assessor(tables.ruleSet, requireNonNull(loaded.rules), "benchmark")
                .assess(loaded.city, Request.EVERYTHING, Progress.NONE);
    }

    /** The same steps, warm. */
    @Fork(value = 1, jvmArgsAppend = "-Xmx2g")
    @Warmup(iterations = 15)
    @Measurement(iterations = 15)
    public static class Warm extends RuleSetBenchmark {}
}
