package org.learningcity.store;

import java.util.List;
import java.util.stream.Stream;
import org.learningcity.archive.SnapshotLines;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Digest;
import org.learningcity.observation.Evidence;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Place;
import org.learningcity.observation.Review;
import org.learningcity.observation.Snapshot;

/**
 * A row as the ledger keeps it.
 *
 * @param identity what the row is about and who says it: a later row of the same identity takes its place
 * @param digest what it says; where it stands is left out
 */
record ReportedRow(
        String kind,
        String identity,
        String digest,
        String place,
        int period,
        String code,
        String department,
        String line) {

    private static final String BORDER = "\u001f";

    static List<ReportedRow> of(Snapshot rows) {
        return Stream.of(
                        rows.places().stream().map(ReportedRow::place),
                        rows.observations().stream().map(ReportedRow::observation),
                        rows.evidence().stream().map(ReportedRow::evidence),
                        rows.reviews().stream().map(ReportedRow::review),
                        rows.decisions().stream().map(ReportedRow::decision))
                .flatMap(kind -> kind)
                .toList();
    }

    private static ReportedRow place(Place row) {
        return row(
                "place",
                row.id(),
                row.validity().from(),
                "",
                "",
                row,
                row.validity().toString());
    }

    private static ReportedRow observation(Observation row) {
        var from = row.provenance();
        return row(
                "observation",
                row.place(),
                row.period(),
                row.indicator(),
                from.department(),
                row,
                from.source(),
                from.edition(),
                from.vintage().name(),
                row.definition().canonical());
    }

    private static ReportedRow evidence(Evidence row) {
        return row(
                "evidence",
                row.place(),
                row.period(),
                row.indicator(),
                row.issuer(),
                row,
                row.title(),
                row.number(),
                row.file());
    }

    private static ReportedRow review(Review row) {
        return row("review", row.place(), row.period(), row.indicator(), row.reviewer(), row);
    }

    private static ReportedRow decision(Decision row) {
        return row("decision", row.place(), row.period(), row.node(), row.issuer(), row, row.kind(), row.number());
    }

    private static ReportedRow row(
            String kind, String place, int period, String code, String department, Object row, String... more) {
        var identity = String.join(BORDER, kind, place, Integer.toString(period), code, department)
                + BORDER
                + String.join(BORDER, more);
        return new ReportedRow(
                kind,
                Digest.of(identity),
                Digest.of(SnapshotLines.content(row)),
                place,
                period,
                code,
                department,
                SnapshotLines.line(row));
    }
}
