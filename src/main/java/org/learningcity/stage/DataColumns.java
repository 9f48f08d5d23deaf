package org.learningcity.stage;

import java.util.List;

/** The columns of data that a fact was read from: where a finding can point to. */
public final class DataColumns {

    private static final List<String> OBSERVATION = List.of(
            "place",
            "period",
            "indicator",
            "title",
            "value",
            "unit",
            "definition",
            "source",
            "department",
            "document",
            "edition",
            "vintage",
            "status",
            "reason",
            "approval",
            "note");
    private static final List<String> EVIDENCE =
            List.of("place", "period", "indicator", "type", "title", "number", "date", "issuer", "file", "note");

    private DataColumns() {}

    /** The columns of the row that facts of this kind are read from; none for what was put together from several. */
    public static List<String> of(Class<? extends Given> fact) {
        if (fact == Report.class || fact == Gap.class) {
            return OBSERVATION;
        }
        return fact == Exhibit.class ? EVIDENCE : List.of();
    }
}
