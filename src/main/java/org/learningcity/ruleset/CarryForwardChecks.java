package org.learningcity.ruleset;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;

/** An older value (沿用上期) counts no more than a newer one, and no number of years is left out in between. */
final class CarryForwardChecks {

    private CarryForwardChecks() {}

    static void run(Inspection inspection) {
        var rows = inspection.rows(Schemas.CARRY_FORWARD);
        rows.stream()
                .filter(row -> row.text("years").matches("[1-9]\\d{0,3}"))
                .collect(Collectors.groupingBy(row -> row.text("indicator")))
                .forEach((indicator, own) -> Spans.of(own)
                        .forEach(span -> ladder(
                                inspection,
                                own.stream()
                                        .filter(row -> row.ref().validity().holdsIn(span.from()))
                                        .sorted(Comparator.comparingInt(CarryForwardChecks::years))
                                        .toList())));
    }

    private static int years(TableRow row) {
        return Integer.parseInt(row.text("years"));
    }

    private static void ladder(Inspection inspection, List<TableRow> rows) {
        for (var i = 1; i < rows.size(); i++) {
            var before = rows.get(i - 1);
            var row = rows.get(i);
            if (years(row) > years(before) + 1 && inspection.complete(Schemas.CARRY_FORWARD)) {
                inspection.warning(
                        "carry-forward.gap",
                        row,
                        "years",
                        new Text(
                                "可沿用 %d 年和 %d 年前的数值,中间的年数没有行".formatted(years(before), years(row)),
                                "a value may be carried over %d and %d years, but not over those in between"
                                        .formatted(years(before), years(row))),
                        new Text("请补上中间的年数", "add a row for each number of years in between"));
            }
            if (row.number("evidence_factor") > before.number("evidence_factor")) {
                inspection.warning(
                        "carry-forward.rises",
                        row,
                        "evidence_factor",
                        new Text(
                                "%d 年前的数值比 %d 年前的更可信".formatted(years(row), years(before)),
                                "a value of %d years ago counts more than one of %d years ago"
                                        .formatted(years(row), years(before))),
                        new Text("年数越多,evidence_factor 不得越大", "evidence_factor must not rise with the years"));
            }
        }
    }
}
