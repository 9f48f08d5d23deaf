package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RulesFailed;
import org.learningcity.ruleset.RulesStopped;
import org.learningcity.trace.RuleRef;

/** Takes cases the whole way through the stages and holds what comes of them against what they expect. */
public final class CaseRunner {

    private final RuleSet ruleSet;
    private final CompiledRules rules;

    public CaseRunner(RuleSet ruleSet, CompiledRules rules) {
        this.ruleSet = ruleSet;
        this.rules = rules;
    }

    /** What comes of each of {@code examples}, in their order, on all cores. */
    public List<CaseResult> runAll(List<RuleCase> examples) {
        return all(examples, this::run);
    }

    /**
     * Whether each of {@code examples} holds, in their order, on all cores. By what they came to it is left out: writing
     * that down takes as long as all the rest.
     */
    public List<CaseResult> judgeAll(List<RuleCase> examples) {
        return all(examples, this::judge);
    }

    private static List<CaseResult> all(List<RuleCase> examples, Function<RuleCase, CaseResult> run) {
        var executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
            var thread = new Thread(work, "cases");
            thread.setContextClassLoader(CaseRunner.class.getClassLoader());
            thread.setDaemon(true);
            return thread;
        });
        try {
            var results = new ArrayList<CaseResult>();
            for (var result : executor.invokeAll(examples.stream()
                    .<Callable<CaseResult>>map(example -> () -> run.apply(example))
                    .toList())) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a case failed to run", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the cases were interrupted", e);
        } finally {
            executor.shutdownNow();
        }
    }

    /** What comes of {@code example}; rules that fail, or contradict each other, are a difference of their own. */
    public CaseResult run(RuleCase example) {
        return run(example, Request.EVERYTHING);
    }

    private CaseResult judge(RuleCase example) {
        var reasons = example.expectations().stream().anyMatch(Expectation::looksAtReasons);
        return run(example, reasons ? Request.EVERYTHING : Request.EVERYTHING.withoutReasons());
    }

    private CaseResult run(RuleCase example, Request request) {
        try {
            var outcome = new Assessor(example.ruleSet(ruleSet), rules, "cases")
                    .assess(example.snapshot(), request, Progress.NONE);
            return result(example, outcome, new Reached.Index(outcome), rules.rules());
        } catch (RulesStopped stopped) {
            // rules that do not come to an end would not end in the next case either
            throw stopped;
        } catch (RulesFailed failure) {
            return failed(example, failure);
        }
    }

    /**
     * What {@code outcome} makes of a case whose data it holds.
     *
     * @param reached what the assessment came by
     * @param known every rule there is
     */
    public static CaseResult result(RuleCase example, Assessment outcome, Reached.Index reached, List<RuleRef> known) {
        return new CaseResult(
                example,
                example.expectations().stream()
                        .flatMap(expected -> differences(expected, outcome, known).stream())
                        .toList(),
                reached.of(example.codes()));
    }

    private static List<Difference> differences(Expectation expected, Assessment outcome, List<RuleRef> known) {
        var unknown = expected instanceof ExpectedFiring firing ? firing.unknown(known) : List.<Difference>of();
        return unknown.isEmpty() ? expected.differences(outcome) : unknown;
    }

    public static CaseResult failed(RuleCase example, RulesFailed failure) {
        var problem = failure.problem();
        var difference = new Difference(
                new Text("规则得出结果", "rules that come to a result"),
                new Text(
                        problem.where() + " " + problem.message().zh(),
                        problem.where() + " " + problem.message().en()),
                example.where());
        return new CaseResult(example, List.of(difference), Reached.NOTHING);
    }
}
