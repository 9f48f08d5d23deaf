package org.learningcity.ruleset;

import java.util.Arrays;
import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.observation.Reason;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;
import org.learningcity.stage.CandidateKind;

/** What a value counts as evidence, and the words by which values are put in order. */
final class EvidenceChecks {

    private EvidenceChecks() {}

    static void run(Inspection inspection) {
        for (var schema : List.of(Schemas.PROXIES, Schemas.PRECEDENCE, Schemas.CARRY_FORWARD, Schemas.CONVERSIONS)) {
            inspection.rows(schema).forEach(row -> factor(inspection, row));
        }
        inspection.rows(Schemas.CARRY_FORWARD).forEach(row -> years(inspection, row));
        CarryForwardChecks.run(inspection);
        inspection.rows(Schemas.CONVERSIONS).forEach(row -> conversion(inspection, row));
        words(inspection, Schemas.PRECEDENCE, "kind", CandidateKind.values());
        words(inspection, Schemas.PRECEDENCE, "vintage", Vintage.values());
        words(inspection, Schemas.PRECEDENCE, "status", Status.values());
        words(inspection, Schemas.GAP_REASONS, "reason", Reason.values());
    }

    private static void factor(Inspection inspection, TableRow row) {
        var factor = row.number("evidence_factor");
        if (!(factor > 0 && factor <= 1)) {
            inspection.error(
                    "evidence-factor.range",
                    row,
                    "evidence_factor",
                    new Text("evidence_factor 须大于 0、不超过 1", "evidence_factor must be above 0 and at most 1"),
                    new Text(
                            "1 表示与直接填报同等可信;不可采用的请删去此行",
                            "1 counts as fully as a report; remove the row if it may not be used"));
        }
    }

    private static void years(Inspection inspection, TableRow row) {
        if (!row.text("years").matches("[1-9]\\d{0,3}")) {
            inspection.error(
                    "carry-forward.years",
                    row,
                    "years",
                    new Text("years 须为 1 以上的整数", "years must be a whole number from 1 on"),
                    new Text("每个允许沿用的年数各占一行", "write one row for each number of years that is allowed"));
        }
    }

    private static void conversion(Inspection inspection, TableRow row) {
        if (row.number("factor") == 0) {
            inspection.error(
                    "conversions.no-factor",
                    row,
                    "factor",
                    new Text("换算系数为 0", "the factor is 0"),
                    new Text("只加减常数时,系数为 1", "use 1 where only an offset is added"));
        }
    }

    private static void words(Inspection inspection, TableSchema schema, String column, Enum<?>... known) {
        var words = Arrays.stream(known).map(Enum::name).toList();
        for (var row : inspection.rows(schema)) {
            var word = row.text(column);
            if (!word.equals(Table.ANY) && !words.contains(word)) {
                inspection.error(
                        schema.name() + "." + column,
                        row,
                        new Text("%s:没有“%s”".formatted(column, word), "%s: there is no `%s`".formatted(column, word)),
                        Inspection.didYouMean(word, words));
            }
        }
    }
}
