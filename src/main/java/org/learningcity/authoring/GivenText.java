package org.learningcity.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.ObservedValue;
import org.learningcity.observation.Place;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;
import org.learningcity.stage.RowRef;

/** Writes what was reported the way a case gives it. */
final class GivenText {

    private static final String INDENT = "      ";

    private final String place;
    private final Snapshot snapshot;

    /**
     * Of these data.
     *
     * @param place the place the case is about
     */
    GivenText(String place, Snapshot snapshot) {
        this.place = place;
        this.snapshot = snapshot;
    }

    /** The lines below {@code given:}, with {@code rows} the case gives itself. */
    String text(List<RowRef> rows) {
        return own()
                + CaseYaml.block(INDENT, "places", others())
                + rows(rows)
                + CaseYaml.block(
                        INDENT,
                        "observations",
                        snapshot.observations().stream().map(this::cells).toList())
                + CaseYaml.block(
                        INDENT,
                        "evidence",
                        snapshot.evidence().stream().map(this::cells).toList())
                + CaseYaml.block(
                        INDENT,
                        "reviews",
                        snapshot.reviews().stream().map(this::cells).toList())
                + CaseYaml.block(
                        INDENT,
                        "decisions",
                        snapshot.decisions().stream().map(this::cells).toList());
    }

    private String own() {
        return snapshot.places().stream()
                .filter(each -> each.id().equals(place))
                .findFirst()
                .map(each -> INDENT + "place: " + placed(each) + "\n")
                .orElse("");
    }

    /** A place says of its region even that it has none: without a word it would get one. */
    private static String placed(Place place) {
        var line = CaseYaml.line(cells(place));
        return place.region().isEmpty() ? line.replace("}", ", region: \"\"}") : line;
    }

    private static Map<String, String> cells(Place place) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("place", place.id());
        cells.put("region", place.region());
        cells.put("tier", place.tier());
        cells.put("peer_group", place.peerGroup());
        return cells;
    }

    private List<Map<String, String>> others() {
        return snapshot.places().stream()
                .filter(each -> !each.id().equals(place))
                .map(GivenText::cells)
                .toList();
    }

    private static String rows(List<RowRef> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        var byTable = new TreeMap<String, List<Map<String, String>>>();
        for (var row : rows) {
            var cells = new LinkedHashMap<String, String>();
            new TreeMap<>(row.cells()).forEach(cells::put);
            byTable.merge(row.table(), List.of(cells), GivenText::both);
        }
        var text = new StringBuilder(INDENT + "rows:\n");
        byTable.forEach((table, lines) -> text.append(CaseYaml.block(INDENT + "  ", table, lines)));
        return text.toString();
    }

    private static <T> List<T> both(List<T> left, List<T> right) {
        return java.util.stream.Stream.concat(left.stream(), right.stream()).toList();
    }

    private Map<String, String> address(String of, int period, String key, String code) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("place", of.equals(place) ? "" : of);
        cells.put("period", Integer.toString(period));
        cells.put(key, code);
        return cells;
    }

    private Map<String, String> cells(Observation row) {
        var cells = address(row.place(), row.period(), "indicator", row.indicator());
        if (row.value() instanceof ObservedValue.Missing missing) {
            cells.put("reason", CaseWords.name(missing.reason()));
            cells.put("approval", missing.approval());
        } else if (row.value() instanceof ObservedValue.Reported reported) {
            cells.put("value", WrittenValue.text(reported));
        }
        cells.put("unit", row.uom());
        cells.put("definition", row.definition().text());
        cells.put("source", row.provenance().source());
        cells.put("department", row.provenance().department());
        cells.put("document", row.provenance().document());
        cells.put("edition", row.provenance().edition());
        var vintage = row.provenance().vintage();
        cells.put("vintage", vintage == Vintage.UNSTATED ? "" : CaseWords.name(vintage));
        cells.put("status", status(row.status()));
        cells.put("note", row.note());
        return cells;
    }

    private static String status(Status status) {
        return status == Status.OFFICIAL ? "" : CaseWords.name(status);
    }

    private Map<String, String> cells(Evidence row) {
        var cells = address(row.place(), row.period(), "indicator", row.indicator());
        cells.put("type", row.type());
        cells.put("title", row.title());
        cells.put("number", row.number());
        cells.put("date", row.date());
        cells.put("issuer", row.issuer());
        cells.put("file", row.file());
        cells.put("note", row.note());
        return cells;
    }

    private Map<String, String> cells(Review row) {
        var cells = address(row.place(), row.period(), "indicator", row.indicator());
        cells.put("reviewer", row.reviewer());
        cells.put("step", Integer.toString(row.step()));
        cells.put("status", status(row.status()));
        cells.put("note", row.note());
        return cells;
    }

    private Map<String, String> cells(Decision row) {
        var cells = address(row.place(), row.period(), "node", row.node());
        cells.put("kind", row.kind());
        cells.put("grade", row.grade());
        cells.put("title", row.title());
        cells.put("number", row.number());
        cells.put("date", row.date());
        cells.put("issuer", row.issuer());
        return cells;
    }
}
