package org.learningcity.authoring;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RulesFailed;

/** What happens inside the process of a draft: it reads one task, does it, answers, and ends when nobody waits any more. */
public final class DraftWorker {

    private static final int ORPHANED = 86;

    private final RuleEngine engine;
    private final Trial trial;

    /** Assesses data with a draft that has stood its cases. */
    public interface Trial {

        /**
         * Reads the files, assesses them and writes the result.
         *
         * @param problems takes what is wrong with the data
         * @param results the folder to write to; null when nobody wants to read it
         * @return the hash of the result; empty when the data are refused
         */
        String run(Revision revision, List<Path> data, @Nullable Path results, List<Problem> problems)
                throws IOException;
    }

    /**
     * A worker that compiles with {@code engine}.
     *
     * @param trial how data are assessed
     */
    public DraftWorker(RuleEngine engine, Trial trial) {
        this.engine = engine;
        this.trial = trial;
    }

    /** Does the task that comes in and answers; from then on ends the whole process as soon as {@code in} is closed. */
    public void serve(InputStream in, OutputStream out) throws IOException {
        var tasks = new DataInputStream(in);
        var task = DraftWire.task(tasks);
        endWith(tasks);
        DraftWire.write(outcome(task), new DataOutputStream(out));
    }

    /** Ends this process when the one that started it closes the line, which it does at the latest when it dies. */
    private static void endWith(InputStream in) {
        var watch = new Thread(
                () -> {
                    try {
                        while (in.read() >= 0) {
                            // whatever else is said is not for us
                        }
                    } catch (IOException e) {
                        // a broken line is a closed line
                    } finally {
                        Runtime.getRuntime().halt(ORPHANED);
                    }
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private DraftOutcome outcome(DraftTask task) throws IOException {
        var outcome = new Examination(engine).of(task.ruleSet());
        if (outcome instanceof Examination.Outcome.Passed passed) {
            return tried(task, passed);
        }
        return new DraftOutcome.Rejected(outcome.problems());
    }

    private DraftOutcome tried(DraftTask task, Examination.Outcome.Passed passed) throws IOException {
        var problems = new ArrayList<>(passed.problems());
        var hash = "";
        if (!task.data().isEmpty()) {
            try {
                hash = trial.run(passed.revision(), task.data(), task.results(), problems);
            } catch (RulesFailed failed) {
                problems.add(failed.problem());
            }
        }
        if (Problem.anyRefuses(problems)) {
            return new DraftOutcome.Rejected(problems);
        }
        var ruleSet = passed.revision().ruleSet();
        return new DraftOutcome.Finished(
                ruleSet.name(),
                ruleSet.revision(),
                passed.revision().rules().rules().size(),
                passed.cases(),
                problems,
                hash);
    }
}
