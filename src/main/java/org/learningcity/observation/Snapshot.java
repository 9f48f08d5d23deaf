package org.learningcity.observation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was known at one moment: places, observations, evidence, reviews and decisions, in canonical order.
 *
 * <p>Order and position of rows leave no mark: two snapshots of equal content have the same {@link #hash()}. A row that
 * is repeated to the letter counts once.
 */
public final class Snapshot {

    private final List<Place> places;
    private final List<Observation> observations;
    private final List<Evidence> evidence;
    private final List<Review> reviews;
    private final List<Decision> decisions;

    public Snapshot(
            Collection<Place> places,
            Collection<Observation> observations,
            Collection<Evidence> evidence,
            Collection<Review> reviews,
            Collection<Decision> decisions) {
        this.places = canonical(places, Place::canonical, Place::position);
        this.observations = canonical(observations, Observation::canonical, Observation::position);
        this.evidence = canonical(evidence, Evidence::canonical, Evidence::position);
        this.reviews = canonical(reviews, Review::canonical, Review::position);
        this.decisions = canonical(decisions, Decision::canonical, Decision::position);
    }

    /** The rows of one place; a part of what is in canonical order is in canonical order. */
    private Snapshot(String place, ByPlace rows) {
        this.places = rows.places().getOrDefault(place, List.of());
        this.observations = rows.observations().getOrDefault(place, List.of());
        this.evidence = rows.evidence().getOrDefault(place, List.of());
        this.reviews = rows.reviews().getOrDefault(place, List.of());
        this.decisions = rows.decisions().getOrDefault(place, List.of());
    }

    private record ByPlace(
            Map<String, List<Place>> places,
            Map<String, List<Observation>> observations,
            Map<String, List<Evidence>> evidence,
            Map<String, List<Review>> reviews,
            Map<String, List<Decision>> decisions) {}

    /** Sorted by content; of rows with the same content the one that stands first. */
    private static <T> List<T> canonical(
            Collection<T> rows, Function<T, String> content, Function<T, Position> position) {
        var byContent = new TreeMap<String, T>();
        for (var row : rows) {
            byContent.merge(
                    content.apply(row),
                    row,
                    (first, second) -> position.apply(first).compareTo(position.apply(second)) <= 0 ? first : second);
        }
        return List.copyOf(byContent.values());
    }

    /** This and another snapshot as one. */
    public Snapshot and(Snapshot other) {
        return new Snapshot(
                both(places, other.places),
                both(observations, other.observations),
                both(evidence, other.evidence),
                both(reviews, other.reviews),
                both(decisions, other.decisions));
    }

    private static <T> List<T> both(List<T> left, List<T> right) {
        var all = new ArrayList<T>(left);
        all.addAll(right);
        return all;
    }

    public static Snapshot empty() {
        return new Snapshot(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public List<Place> places() {
        return places;
    }

    /** The place as it stood in {@code period}. */
    public Optional<Place> place(String id, int period) {
        return places.stream()
                .filter(place -> place.id().equals(id) && place.validity().holdsIn(period))
                .findFirst();
    }

    /** The ids of all places, in canonical order. */
    public List<String> placeIds() {
        var ids = new TreeSet<String>();
        places.forEach(place -> ids.add(place.id()));
        return List.copyOf(ids);
    }

    public List<Observation> observations() {
        return observations;
    }

    public List<Evidence> evidence() {
        return evidence;
    }

    public List<Review> reviews() {
        return reviews;
    }

    public List<Decision> decisions() {
        return decisions;
    }

    /** The years for which anything was reported. */
    public List<Integer> periods() {
        return Stream.of(
                        observations.stream().map(Observation::period),
                        evidence.stream().map(Evidence::period),
                        reviews.stream().map(Review::period))
                .flatMap(Function.identity())
                .distinct()
                .sorted()
                .toList();
    }

    /** What is known of each place, by its id. */
    public SortedMap<String, Snapshot> byPlace() {
        var rows = new ByPlace(
                grouped(places, Place::id),
                grouped(observations, Observation::place),
                grouped(evidence, Evidence::place),
                grouped(reviews, Review::place),
                grouped(decisions, Decision::place));
        var parts = new TreeMap<String, Snapshot>();
        placeIds().forEach(id -> parts.put(id, new Snapshot(id, rows)));
        return parts;
    }

    private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> place) {
        return rows.stream().collect(Collectors.groupingBy(place, Collectors.toUnmodifiableList()));
    }

    /** SHA-256 over the content of every row, in canonical order. */
    public String hash() {
        return Digest.of(Stream.of(
                        places.stream().map(Place::canonical),
                        observations.stream().map(Observation::canonical),
                        evidence.stream().map(Evidence::canonical),
                        reviews.stream().map(Review::canonical),
                        decisions.stream().map(Decision::canonical))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\u001e")));
    }
}
