package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RulesContradict;
import org.learningcity.stage.CandidateKind;

/**
 * Takes a snapshot through the five stages, place by place on several threads: quality and resolution, then the
 * statistics of peers over the whole snapshot, then scoring, aggregation and diagnosis.
 *
 * <p>Every place of the snapshot goes the whole way, whatever is asked for, because ranks and peers look at all of them;
 * the request only chooses what is handed out.
 */
public final class Assessor {

    private final RuleSet ruleSet;
    private final CompiledRules rules;
    private final String engine;

    /**
     * Assesses by one revision.
     *
     * @param engine version of the rule engine, part of what pins an assessment
     */
    public Assessor(RuleSet ruleSet, CompiledRules rules, String engine) {
        this.ruleSet = ruleSet;
        this.rules = rules;
        this.engine = engine;
    }

    /**
     * Assesses {@code snapshot}.
     *
     * @throws RulesContradict when two rules conclude what excludes each other
     * @throws org.learningcity.ruleset.RulesStopped when rules use up their budget
     */
    public Assessment assess(Snapshot snapshot, Request request, Progress progress) {
        var bench = new Bench(ruleSet, rules, new TreeSet<>(snapshot.periods()));
        var reading = new DefinitionReading(ruleSet.rows());
        var placeRows = PlaceData.PlaceRows.of(snapshot);
        var places = snapshot.placeIds().stream()
                .map(id -> PlaceData.of(id, snapshot, placeRows, reading))
                .toList();
        var done = new AtomicInteger();
        var reported = reported(places);
        var resolutions = onAllCores(places.stream()
                .map(place -> counted(done, 2 * places.size(), progress, () -> Resolution.of(place, bench, reported)))
                .toList());
        var resolved = new Peers(ruleSet.rows());
        resolutions.forEach(resolution -> resolution.noteIn(resolved));
        resolved.settled();
        var outcomes = onAllCores(resolutions.stream()
                .map(resolution -> counted(
                        done, 2 * places.size(), progress, () -> new Finish(resolution, bench, resolved).outcome()))
                .toList());
        return Handout.of(outcomes, snapshot, request, pin(snapshot), ruleSet);
    }

    private Assessment.Pin pin(Snapshot snapshot) {
        return new Assessment.Pin(ruleSet.name(), ruleSet.revision(), snapshot.hash(), engine);
    }

    /** Statistics of peers over reported values: of several for one cell the one that would be used first counts. */
    private Peers reported(List<PlaceData> places) {
        var peers = new Peers(ruleSet.rows());
        for (var place : places) {
            place.measured()
                    .forEach((cell, values) -> values.stream()
                            .filter(Measured::comparable)
                            .min(Comparator.comparingInt(this::rank).thenComparing(value -> value.key()))
                            .ifPresent(value -> peers.note(
                                    cell.code(),
                                    cell.period(),
                                    place.in(cell.period()).peerGroup(),
                                    place.id(),
                                    value.amount())));
        }
        return peers.settled();
    }

    private int rank(Measured value) {
        var provenance = value.observation().provenance();
        return ruleSet.rows()
                .precedence(
                        value.period(),
                        value.code(),
                        CandidateKind.REPORTED.name(),
                        ruleSet.rows()
                                .choices()
                                .sourceClass(provenance.source(), value.period())
                                .sourceClass(),
                        provenance.vintage().name(),
                        value.observation().status().name())
                .rank();
    }

    private static <T> Callable<T> counted(AtomicInteger done, int total, Progress progress, Callable<T> work) {
        return () -> {
            var result = work.call();
            progress.at(done.incrementAndGet(), total);
            return result;
        };
    }

    private static <T> List<T> onAllCores(List<Callable<T>> work) {
        return work.size() == 1 ? List.of(here(work.get(0))) : onThreads(work);
    }

    /** One piece of work is not worth a thread. */
    private static <T> T here(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("an assessment failed", e);
        }
    }

    private static <T> List<T> onThreads(List<Callable<T>> work) {
        var executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
            var thread = new Thread(task, "assessor");
            thread.setContextClassLoader(Assessor.class.getClassLoader());
            thread.setDaemon(true);
            return thread;
        });
        try {
            var results = new ArrayList<T>();
            for (var future : executor.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("an assessment failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("an assessment was interrupted", e);
        } finally {
            executor.shutdownNow();
        }
    }
}
