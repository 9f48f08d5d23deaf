package org.learningcity.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.Place;
import org.learningcity.observation.Position;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;

/**
 * Everything reported of one place.
 *
 * @param measured its numbers, by code and year
 * @param gaps its cells without a number, by code and year
 */
record PlaceData(
        String id,
        Map<Integer, Place> stands,
        Map<Cell, List<Measured>> measured,
        Map<Cell, Observation> gaps,
        Map<Cell, List<Evidence>> evidence,
        Map<Cell, List<Review>> reviews,
        List<Decision> decisions) {

    /** A code in a year. */
    record Cell(String code, int period) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return Comparator.comparing(Cell::code).thenComparing(Cell::period).compare(this, other);
        }
    }

    /**
     * Of one place.
     *
     * @param snapshot what is known of this place
     * @param periods all years anything was reported for, of any place
     */
    static PlaceData of(String id, Snapshot snapshot, Set<Integer> periods, DefinitionReading reading) {
        return new PlaceData(
                id,
                periods.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                period -> period,
                                period -> snapshot.place(id, period).orElseGet(() -> unknown(id)))),
                snapshot.observations().stream()
                        .flatMap(observation -> reading.measure(observation).stream())
                        .collect(Collectors.groupingBy(value -> new Cell(value.code(), value.period()))),
                snapshot.observations().stream()
                        .filter(observation -> observation.value() instanceof ObservedValue.Missing)
                        .collect(Collectors.toUnmodifiableMap(
                                observation -> new Cell(observation.indicator(), observation.period()),
                                observation -> observation,
                                (first, second) -> first)),
                snapshot.evidence().stream()
                        .collect(Collectors.groupingBy(piece -> new Cell(piece.indicator(), piece.period()))),
                snapshot.reviews().stream()
                        .collect(Collectors.groupingBy(review -> new Cell(review.indicator(), review.period()))),
                snapshot.decisions());
    }

    private static Place unknown(String id) {
        return new Place(id, Text.same(id), "", "", "", "", Validity.ALWAYS, Position.NOWHERE);
    }

    List<Measured> numbers(String code, int period) {
        return measured.getOrDefault(new Cell(code, period), List.of());
    }

    Place in(int period) {
        return stands.getOrDefault(period, unknown(id));
    }
}
