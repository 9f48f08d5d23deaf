package org.learningcity.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;
import org.learningcity.observation.Place;

/** The places that the files declare, under every name that they may be called by. */
final class PlaceRegister {

    private final Objections objections;
    private final Map<String, List<Declared>> declared = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Map<String, Place> undeclared = new LinkedHashMap<>();
    private final Map<String, Use> uses = new LinkedHashMap<>();

    PlaceRegister(Objections objections) {
        this.objections = objections;
    }

    /** A place as a row declares it. */
    record Declared(Place place, Form.Row row) {}

    /**
     * That data speak of a place.
     *
     * @param first the first cell that names it
     * @param periods the years, each with the first cell that names the place for it
     */
    record Use(String place, Entry first, Map<Integer, Entry> periods) {}

    /** Takes the rows of all sheets {@code places}; a row repeated to the letter counts once. */
    void declare(List<Declared> rows) {
        for (var row : rows) {
            var same = declared.computeIfAbsent(row.place().id(), id -> new ArrayList<>());
            if (same.stream().noneMatch(other -> contentOf(other).equals(contentOf(row)))) {
                same.stream()
                        .filter(other ->
                                other.place().validity().overlaps(row.place().validity()))
                        .findFirst()
                        .ifPresent(other -> overlap(other, row));
                same.add(row);
            }
        }
        rows.forEach(this::alias);
    }

    private static List<Object> contentOf(Declared row) {
        var place = row.place();
        return List.of(
                place.name(), place.divisionCode(), place.region(), place.tier(), place.peerGroup(), place.validity());
    }

    private void overlap(Declared first, Declared second) {
        var where = first.place().position();
        objections.refuse(
                "data.places-overlap",
                second.row().entry("place"),
                new Text(
                        "“%s”与 %s 的有效年份重叠,内容却不同".formatted(second.place().id(), where),
                        "`%s` stands in %s for the same years with other content"
                                .formatted(second.place().id(), where)),
                new Text("请用起始年、终止年把两行分开,或删去一行", "separate their years with from and to, or remove one of them"));
    }

    private void alias(Declared row) {
        var id = row.place().id();
        Stream.of("name", "name_en", "division_code").map(row.row()::entry).forEach(entry -> {
            var alias = entry.text();
            if (alias.isEmpty() || alias.equals(id)) {
                return;
            }
            var other = declared.containsKey(alias) ? alias : aliases.putIfAbsent(alias, id);
            if (other != null && !other.equals(id)) {
                objections.refuse(
                        "data.place-ambiguous",
                        entry,
                        new Text(
                                "“%s”也指“%s”".formatted(alias, other),
                                "`%s` is also what `%s` is called".formatted(alias, other)),
                        new Text("不同城市须用不同的名称和代码", "give each place names and codes of its own"));
            }
        });
    }

    /** The id of the place that a cell names; a place that no row declares is taken as it is written. */
    String use(Entry entry, int period) {
        var word = entry.text();
        var id = declared.containsKey(word) ? word : aliases.getOrDefault(word, word);
        if (!declared.containsKey(id) && !undeclared.containsKey(id)) {
            undeclared.put(id, new Place(id, Text.same(id), "", "", "", "", Validity.ALWAYS, entry.position()));
        }
        uses.computeIfAbsent(id, place -> new Use(place, entry, new LinkedHashMap<>()))
                .periods()
                .putIfAbsent(period, entry);
        return id;
    }

    /** All names that declared places may be called by. */
    Set<String> names() {
        var names = new TreeSet<>(declared.keySet());
        names.addAll(aliases.keySet());
        return names;
    }

    /** Which places the data speak of, and for which years. */
    List<Use> uses() {
        return List.copyOf(uses.values());
    }

    List<Declared> declaredAs(String id) {
        return declared.getOrDefault(id, List.of());
    }

    List<Place> places() {
        return Stream.concat(
                        declared.values().stream().flatMap(List::stream).map(Declared::place),
                        undeclared.values().stream())
                .toList();
    }
}
