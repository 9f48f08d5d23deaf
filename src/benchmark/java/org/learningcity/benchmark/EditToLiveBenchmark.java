package org.learningcity.benchmark;

import java.util.concurrent.TimeUnit;
import org.learningcity.assessment.Assessment;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.RuleSetFolder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * (d) From a saved edit to the first result by the new revision, in a process that is warm: read, checked, compiled where
 * the logic changed, loaded, held against all cases, swapped in, and one city assessed in three years. Every edit is a new
 * one, so nothing is found ready.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 8)
@Measurement(iterations = 12)
public class EditToLiveBenchmark {

    private final Live live = new Live();
    private Snapshot city = Snapshot.empty();
    private int edits = 100;

    @Setup
    public void warmUp() {
        city = Subject.cities(RuleSetFolder.read(live.folder().folder())).city(0);
        live.firstResult(city);
    }

    @TearDown
    public void remove() {
        live.close();
    }

    /** The change from year to year above which the spending on education must be explained, a little higher each time. */
    @Benchmark
    public Assessment rowEdit() {
        edits++;
        live.folder()
                .edit(
                        "tables/limits.csv",
                        table -> table.replaceAll(
                                "(?m)^1\\.4\\.2,(.*?,.*?,.*?),[\\d.]+,", "1.4.2,$1,20." + edits + ","));
        return live.firstResult(city);
    }

    /** A repetition of three digits is suspicious; of more than a hundred it would not be, one digit more each time. */
    @Benchmark
    public Assessment ruleEdit() {
        edits++;
        live.folder()
                .edit(
                        "quality/history.drl",
                        rule -> rule.replaceAll(
                                "(repeats, significantDigits >= 3)[^)]*", "$1, significantDigits <= " + edits));
        return live.firstResult(city);
    }
}
