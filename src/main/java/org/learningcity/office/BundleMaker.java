package org.learningcity.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.learningcity.archive.Part;
import org.learningcity.audit.Entry;
import org.learningcity.audit.Extract;
import org.learningcity.audit.SigningKey;
import org.learningcity.bundle.BundleContent;
import org.learningcity.bundle.BundleWriter;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Place;
import org.learningcity.observation.Position;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;
import org.learningcity.store.Assessments;
import org.learningcity.store.Deliveries;
import org.learningcity.store.Store;

/** Puts together what a third party needs to check an assessment, and signs it. */
public final class BundleMaker {

    private final Store store;
    private final SigningKey key;
    private final Clock clock;

    BundleMaker(Store store, SigningKey key, Clock clock) {
        this.store = store;
        this.key = key;
        this.clock = clock;
    }

    /** Writes the bundle of an assessment to {@code out}. */
    public void write(Assessments.Listed listed, OutputStream out) {
        // what the bundle shows of the log must be vouched for
        store.transactions().write(() -> store.log().sign(key));
        var snapshot = store.snapshots().get(listed.pin().snapshot()).orElseThrow();
        var deliveries = deliveries(listed.pin().ruleSet(), snapshot);
        var originals = new TreeMap<String, byte[]>();
        deliveries.forEach(
                delivery -> originals.put(delivery.fileName(), store.contents().bytes(delivery.content())));
        var content = new BundleContent(
                listed.id().toString(),
                listed.pin(),
                listed.asked(),
                listed.resultHash(),
                results(listed),
                snapshot,
                store.revisions().files(listed.pin().revision()).orElseThrow(),
                originals,
                log(listed, deliveries),
                store.log().keys());
        try {
            BundleWriter.write(content, key, clock.instant(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Part> results(Assessments.Listed listed) {
        return List.of(
                new Part("assessment.json", out -> out.write(store.assessments().json(listed))),
                new Part(
                        "trace.jsonl",
                        out -> store.assessments().eachReason(listed.id(), line -> {
                            try {
                                out.write(line.getBytes(StandardCharsets.UTF_8));
                                out.write('\n');
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })));
    }

    /** The files that rows of the snapshot stand in. */
    private List<Deliveries.Delivery> deliveries(String ruleSet, Snapshot snapshot) {
        var names = new HashSet<String>();
        Stream.of(
                        snapshot.places().stream().map(Place::position),
                        snapshot.observations().stream().map(Observation::position),
                        snapshot.evidence().stream().map(Evidence::position),
                        snapshot.reviews().stream().map(Review::position),
                        snapshot.decisions().stream().map(Decision::position))
                .flatMap(positions -> positions)
                .map(Position::file)
                .forEach(names::add);
        return store.deliveries().all(ruleSet).stream()
                .filter(delivery -> names.contains(delivery.fileName()))
                .toList();
    }

    private Extract log(Assessments.Listed listed, List<Deliveries.Delivery> deliveries) {
        var subjects = new HashSet<String>();
        subjects.add("assessment:" + listed.id());
        subjects.add("revision:" + listed.pin().revision());
        deliveries.forEach(delivery -> subjects.add("delivery:" + delivery.id()));
        var entries = new ArrayList<Entry>();
        store.log().each(entries::add);
        return Extract.of(
                entries,
                entry -> subjects.contains(entry.deed().subject()),
                store.log().checkpoints());
    }
}
