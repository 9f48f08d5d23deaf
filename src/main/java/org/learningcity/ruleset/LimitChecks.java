package org.learningcity.ruleset;

import java.util.List;
import org.learningcity.framework.Text;

/** Limits (审核界限) must leave room for values, and for the values that score. */
final class LimitChecks {

    private static final List<String> SHARES = List.of("jump_percent", "conflict_percent", "stale_years");
    private static final List<String> POSTS = List.of("worst", "standard", "best");

    private LimitChecks() {}

    static void run(Inspection inspection) {
        inspection.rows(Schemas.LIMITS).forEach(row -> limits(inspection, row));
        inspection.rows(Schemas.GOALPOSTS).forEach(row -> within(inspection, row, "indicator", POSTS));
        inspection.rows(Schemas.PROXIES).stream()
                .filter(row -> row.text("method").equals("OWN"))
                .forEach(row -> within(inspection, row, "series", POSTS));
        inspection.rows(Schemas.TARGETS).forEach(row -> within(inspection, row, "indicator", List.of("value")));
    }

    private static void limits(Inspection inspection, TableRow row) {
        if (row.has("hard_min") && row.has("hard_max") && row.number("hard_min") > row.number("hard_max")) {
            inspection.error(
                    "limits.order",
                    row,
                    "hard_min",
                    new Text("hard_min 大于 hard_max,任何数值都不会被采用", "hard_min is above hard_max: no value could be used"),
                    new Text("请核对两个界限", "check the two limits"));
        }
        for (var column : SHARES) {
            if (row.has(column) && row.number(column) < 0) {
                inspection.error(
                        "limits.negative",
                        row,
                        column,
                        new Text("%s 为负数".formatted(column), "%s is negative".formatted(column)),
                        new Text("请填 0 或正数;不设界限的请留空", "write 0 or more, or leave it empty for no limit"));
            }
        }
    }

    /** A post or target beyond a limit can never be reached: the value would not be used. */
    private static void within(Inspection inspection, TableRow row, String codes, List<String> columns) {
        var code = row.text(codes);
        if (code.equals(Table.ANY)) {
            return;
        }
        for (var region : regions(inspection, row)) {
            var limits = inspection
                    .table(Schemas.LIMITS)
                    .choose(row.ref().validity().from(), code, region)
                    .filter(found -> !inspection.named(found));
            var beyond = limits.flatMap(found -> columns.stream()
                    .filter(column -> row.has(column) && beyond(found, row.number(column)))
                    .findFirst());
            if (beyond.isPresent()) {
                beyond(inspection, row, beyond.get(), limits.orElseThrow());
                return;
            }
        }
    }

    private static List<String> regions(Inspection inspection, TableRow row) {
        return row.text("region").equals(Table.ANY) ? inspection.regions() : List.of(row.text("region"));
    }

    private static boolean beyond(TableRow limits, double number) {
        return (limits.has("hard_min") && number < limits.number("hard_min"))
                || (limits.has("hard_max") && number > limits.number("hard_max"));
    }

    private static void beyond(Inspection inspection, TableRow row, String column, TableRow limits) {
        inspection.warning(
                row.ref().table() + ".beyond-limits",
                row,
                column,
                new Text(
                        "%s = %s 超出审核界限 %s 至 %s(limits.csv 第 %d 行):这样的数值不予采用"
                                .formatted(
                                        column,
                                        row.text(column),
                                        or(limits, "hard_min"),
                                        or(limits, "hard_max"),
                                        limits.ref().line()),
                        "%s = %s lies beyond the limits %s to %s (limits.csv:%d): such a value is not used"
                                .formatted(
                                        column,
                                        row.text(column),
                                        or(limits, "hard_min"),
                                        or(limits, "hard_max"),
                                        limits.ref().line())),
                new Text("请核对两处的数值与单位", "check both numbers and their unit"));
    }

    private static String or(TableRow limits, String column) {
        return limits.has(column) ? limits.text(column) : "…";
    }
}
