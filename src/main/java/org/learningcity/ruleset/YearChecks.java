package org.learningcity.ruleset;

import java.util.List;
import java.util.Set;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;

/** The years of rows (有效年份) must be years that can be, and leave no hole between two rows of one key. */
final class YearChecks {

    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    /** Tables of scores and of what follows from them: only asked for years in which anything is weighed. */
    private static final Set<TableSchema> ASKED_FOR_SCORES = Set.of(
            Schemas.GOALPOSTS,
            Schemas.RUBRIC,
            Schemas.PROXIES,
            Schemas.CARRY_FORWARD,
            Schemas.GATES,
            Schemas.GRADES,
            Schemas.AGGREGATION,
            Schemas.DIAGNOSIS,
            Schemas.TARGETS);

    private YearChecks() {}

    static void run(Inspection inspection) {
        for (var schema : Schemas.ALL) {
            for (var row : inspection.rows(schema)) {
                implausible(inspection, schema, row);
            }
            for (var same : inspection.table(schema).sameKey()) {
                holes(inspection, schema, same);
            }
        }
        ASKED_FOR_SCORES.forEach(schema -> outside(inspection, schema));
    }

    private static void implausible(Inspection inspection, TableSchema schema, TableRow row) {
        for (var column : schema.columns()) {
            var year = row.number(column.name(), FIRST);
            if (column.type() == ColumnType.YEAR && !column.name().equals("due") && (year < FIRST || year > LAST)) {
                inspection.error(
                        "table.year",
                        row,
                        column.name(),
                        new Text(
                                "%s:年份 %s 不合常理".formatted(column.name(), row.text(column.name())),
                                "%s: there is no data year %s".formatted(column.name(), row.text(column.name()))),
                        new Text("请核对;年份在 1900 至 2100 之间", "check it; years are from 1900 to 2100"));
            }
        }
    }

    private static void holes(Inspection inspection, TableSchema schema, List<TableRow> same) {
        for (var row : same) {
            var from = row.ref().validity().from();
            same.stream()
                    .filter(before -> before.ref().validity().to() < from - 1)
                    .max((one, other) -> Integer.compare(
                            one.ref().validity().to(), other.ref().validity().to()))
                    .filter(before -> same.stream()
                            .noneMatch(other -> other.ref().validity().holdsIn(from - 1)))
                    .ifPresent(before -> hole(inspection, schema, before, row));
        }
    }

    private static void hole(Inspection inspection, TableSchema schema, TableRow before, TableRow after) {
        var years = new Validity(
                before.ref().validity().to() + 1, after.ref().validity().from() - 1);
        var key =
                schema.keys().stream().map(column -> after.text(column.name())).toArray(String[]::new);
        var instead = inspection.table(schema).choose(years.from(), key);
        if (instead.isEmpty() && Bands.ANSWERED_EACH_YEAR.contains(schema)) {
            return;
        }
        var said = Spans.inWords(years);
        inspection.warning(
                "table.years-uncovered",
                after,
                "from",
                new Text(
                        "%s 没有此键的行:第 %d 行到 %d 年止,此行自 %d 年起%s"
                                .formatted(
                                        said.zh(),
                                        before.ref().line(),
                                        years.from() - 1,
                                        years.to() + 1,
                                        instead.map(row -> ";其间改用第 %d 行"
                                                        .formatted(row.ref().line()))
                                                .orElse("")),
                        "no row of this key holds %s: line %d ends in %d, this one begins in %d%s"
                                .formatted(
                                        said.en(),
                                        before.ref().line(),
                                        years.from() - 1,
                                        years.to() + 1,
                                        instead.map(row -> "; line %d holds in between"
                                                        .formatted(row.ref().line()))
                                                .orElse(""))),
                new Text(
                        "若无意中断,from 填 %d".formatted(years.from()),
                        "set from to %d, unless the gap is meant".formatted(years.from())));
    }

    private static void outside(Inspection inspection, TableSchema schema) {
        var weighed = inspection.rows(Schemas.WEIGHTS);
        for (var row : inspection.rows(schema)) {
            var ever = weighed.stream()
                    .anyMatch(
                            weight -> weight.ref().validity().overlaps(row.ref().validity()));
            if (!ever && inspection.complete(Schemas.WEIGHTS)) {
                inspection.warning(
                        "table.outside-all-years",
                        row,
                        row.has("from") ? "from" : "to",
                        new Text("此行有效的年份里没有任何权重,永远不会用到", "no weight holds in any of its years: it is never used"),
                        new Text("请核对 from、to,以及 weights.csv 的年份", "check from and to, and the years of weights.csv"));
            }
        }
    }
}
