package org.learningcity.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningcity.framework.Text;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Place;
import org.learningcity.observation.Position;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;

/**
 * As many invented cities as are wanted: the cities of the illustrative workbook over and over, each time with other
 * numbers and other defects. The city of a number is always the same city.
 *
 * @param models the cities that the others are made after
 * @param seed another seed makes other cities
 */
public record InventedCities(List<Snapshot> models, long seed) {

    /** The years of the illustrative workbook. */
    public static final int PERIODS = 3;

    public InventedCities {
        models = List.copyOf(models);
    }

    public static InventedCities after(Snapshot illustrative, long seed) {
        return new InventedCities(
                illustrative.placeIds().stream()
                        .map(id -> only(id, illustrative))
                        .toList(),
                seed);
    }

    private static Snapshot only(String place, Snapshot all) {
        return new Snapshot(
                all.places().stream().filter(row -> row.id().equals(place)).toList(),
                all.observations().stream()
                        .filter(row -> row.place().equals(place))
                        .toList(),
                all.evidence().stream().filter(row -> row.place().equals(place)).toList(),
                all.reviews().stream().filter(row -> row.place().equals(place)).toList(),
                all.decisions().stream()
                        .filter(row -> row.place().equals(place))
                        .toList());
    }

    /** The cities of the first {@code count} numbers, in one snapshot. */
    public Snapshot first(int count) {
        var cities = IntStream.range(0, count).mapToObj(this::city).toList();
        return new Snapshot(
                cities.stream().flatMap(city -> city.places().stream()).toList(),
                cities.stream().flatMap(city -> city.observations().stream()).toList(),
                cities.stream().flatMap(city -> city.evidence().stream()).toList(),
                cities.stream().flatMap(city -> city.reviews().stream()).toList(),
                cities.stream().flatMap(city -> city.decisions().stream()).toList());
    }

    /** The city of a number, alone. */
    public Snapshot city(int number) {
        return city(number, models.get(number % models.size()).placeIds().get(0) + "%06d".formatted(number));
    }

    /** The same under a name of its own. */
    Snapshot city(int number, String name) {
        var model = models.get(number % models.size());
        var random = new Random(31 * seed + number);
        var defects = new Defects(random);
        var observations = new ArrayList<Observation>();
        var known = byIndicator(model);
        model.observations()
                .forEach(row -> defects.of(row, known.getOrDefault(row.indicator(), List.of()))
                        .forEach(changed -> observations.add(moved(changed, name))));
        return new Snapshot(
                model.places().stream().map(place -> moved(place, name)).toList(),
                observations,
                model.evidence().stream()
                        .flatMap(row -> defects.of(row).stream())
                        .map(row -> moved(row, name))
                        .toList(),
                model.reviews().stream()
                        .flatMap(row -> defects.of(row).stream())
                        .map(row -> moved(row, name))
                        .toList(),
                defects.decision(name));
    }

    private static Map<String, List<Observation>> byIndicator(Snapshot model) {
        return model.observations().stream().collect(Collectors.groupingBy(Observation::indicator));
    }

    private static Place moved(Place place, String name) {
        return new Place(
                name,
                Text.same(name),
                place.divisionCode(),
                place.region(),
                place.tier(),
                place.peerGroup(),
                place.validity(),
                place.position());
    }

    private static Observation moved(Observation row, String name) {
        return new Observation(
                name,
                row.period(),
                row.indicator(),
                row.value(),
                row.uom(),
                row.definition(),
                row.provenance(),
                row.status(),
                row.note(),
                at(name, row.position()));
    }

    private static Evidence moved(Evidence row, String name) {
        return new Evidence(
                name,
                row.period(),
                row.indicator(),
                row.type(),
                row.title(),
                row.number(),
                row.date(),
                row.issuer(),
                row.file(),
                row.note(),
                at(name, row.position()));
    }

    private static Review moved(Review row, String name) {
        return new Review(
                name,
                row.period(),
                row.indicator(),
                row.reviewer(),
                row.step(),
                row.status(),
                row.note(),
                at(name, row.position()));
    }

    private static Position at(String name, Position position) {
        return new Position(name + ".xlsx", position.sheet(), position.cell(), position.cells());
    }

    /** A decision about a city, as data hold it. */
    static Decision decision(String place, int period, String kind, String grade, String number) {
        return new Decision(place, period, "LC", kind, grade, "处理决定", number, "2020-06-01", "示意机关", Position.NOWHERE);
    }
}
