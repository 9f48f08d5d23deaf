package org.learningcity.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learningcity.ruleset.Rows;
import org.learningcity.stage.CandidateKind;

/**
 * The way of the data of many places. Three times every place is looked at: what it reports, for the statistics of peers
 * over reported values; its quality and resolution, for the statistics of peers over what is used; then the rest.
 *
 * <p>What was made of a place the first time is kept for the next, or made again: memory for the one, time for the other,
 * and the same digits.
 */
final class Way {

    private final Bench bench;
    private final Rows rows;
    private final Places places;
    private final boolean keeping;
    private final Progress progress;
    private final DefinitionReading reading;
    private final Map<String, PlaceData> data = new ConcurrentHashMap<>();
    private final Map<String, Resolution> resolutions = new ConcurrentHashMap<>();
    private final AtomicInteger done = new AtomicInteger();

    Way(Bench bench, Places places, boolean keeping, Progress progress) {
        this.bench = bench;
        this.rows = bench.ruleSet().rows();
        this.places = places;
        this.keeping = keeping;
        this.progress = progress;
        this.reading = new DefinitionReading(rows);
    }

    /**
     * Goes it with all places.
     *
     * @param form made of each place on the thread that finishes it
     * @param taker receives what was made, in the order of the places
     */
    <R> Ranking go(Function<PlaceOutcome, R> form, Consumer<R> taker) {
        var ids = places.ids();
        try (var cores = new AllCores()) {
            var reported = new Peers(rows);
            cores.each(ids, this::reported, notes -> notes.forEach(reported::note));
            reported.settled();
            var used = new Peers(rows);
            cores.each(ids, id -> used(id, reported), notes -> notes.forEach(used::note));
            used.settled();
            var ranking = new Ranking();
            cores.each(
                    ids,
                    id -> {
                        var outcome = new Finish(again(id, reported), bench, used).outcome();
                        advance();
                        return new Formed<>(outcome, form.apply(outcome));
                    },
                    formed -> {
                        ranking.note(formed.outcome());
                        taker.accept(formed.form());
                    });
            return ranking.settled();
        }
    }

    private record Formed<R>(PlaceOutcome outcome, R form) {}

    private void advance() {
        progress.at(done.incrementAndGet(), 2 * places.ids().size());
    }

    private PlaceData data(String id) {
        var kept = data.remove(id);
        return kept != null ? kept : PlaceData.of(id, places.of(id), bench.periods(), reading);
    }

    private List<Peers.Note> reported(String id) {
        var place = data(id);
        if (keeping) {
            data.put(id, place);
        }
        return place.measured().entrySet().stream()
                .flatMap(cell -> reported(place, cell.getKey(), cell.getValue()))
                .toList();
    }

    /** Of several values for one cell the one that would be used first counts. */
    private Stream<Peers.Note> reported(PlaceData place, PlaceData.Cell cell, List<Measured> values) {
        return values.stream()
                .filter(Measured::comparable)
                .min(Comparator.comparingInt(this::rank).thenComparing(value -> value.key()))
                .map(value -> new Peers.Note(
                        cell.code(), cell.period(), place.in(cell.period()).peerGroup(), value.amount()))
                .stream();
    }

    private int rank(Measured value) {
        var provenance = value.observation().provenance();
        return rows.precedence(
                        value.period(),
                        value.code(),
                        CandidateKind.REPORTED.name(),
                        rows.choices()
                                .sourceClass(provenance.source(), value.period())
                                .sourceClass(),
                        provenance.vintage().name(),
                        value.observation().status().name())
                .rank();
    }

    private List<Peers.Note> used(String id, Peers reported) {
        var resolution = Resolution.of(data(id), bench, reported);
        if (keeping) {
            resolutions.put(id, resolution);
        }
        advance();
        return resolution.used();
    }

    private Resolution again(String id, Peers reported) {
        return keeping ? Objects.requireNonNull(resolutions.remove(id)) : Resolution.of(data(id), bench, reported);
    }
}
