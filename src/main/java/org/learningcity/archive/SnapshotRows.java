package org.learningcity.archive;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Place;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;

/** Rows of any kind, gathered into a snapshot. */
public final class SnapshotRows {

    private final List<Place> places = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    /** Adds a place, an observation, a piece of evidence, a review or a decision. */
    public void add(Object row) {
        if (row instanceof Place place) {
            places.add(place);
        } else if (row instanceof Observation observation) {
            observations.add(observation);
        } else if (row instanceof Evidence piece) {
            evidence.add(piece);
        } else if (row instanceof Review review) {
            reviews.add(review);
        } else if (row instanceof Decision decision) {
            decisions.add(decision);
        } else {
            throw new IllegalArgumentException("no row of a snapshot: " + row);
        }
    }

    public Snapshot snapshot() {
        return new Snapshot(places, observations, evidence, reviews, decisions);
    }
}
