package org.learningcity.ruleset;

import java.util.List;
import java.util.stream.Collectors;
import org.learningcity.framework.Direction;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;
import org.learningcity.framework.Wants;

/** Goalposts (标杆值) must be a scale that can be read, and must run the way the indicator improves. */
final class GoalpostChecks {

    private GoalpostChecks() {}

    static void run(Inspection inspection) {
        for (var row : inspection.rows(Schemas.GOALPOSTS)) {
            if (posts(inspection, row)) {
                direction(inspection, row);
            }
        }
        var numbers = inspection.framework().indicators().stream()
                .filter(indicator -> indicator.wants() == Wants.NUMBER)
                .toList();
        if (inspection.complete(Schemas.GOALPOSTS)) {
            numbers.forEach(indicator -> absent(inspection, indicator));
        } else if (inspection.unused(Schemas.GOALPOSTS) && !numbers.isEmpty()) {
            inspection.wanting(
                    "goalposts.none",
                    Schemas.GOALPOSTS,
                    new Text("没有标杆值,任何数值都不能计分", "there are no goalposts: no value can be scored"),
                    new Text("请建立 goalposts.csv", "write goalposts.csv"));
        }
    }

    /** Whether the posts of {@code row} are a scale; says what is wrong when they are not. */
    static boolean posts(Inspection inspection, TableRow row) {
        var worst = row.number("worst");
        var best = row.number("best");
        if (worst == best) {
            inspection.error(
                    "goalposts.equal",
                    row,
                    "best",
                    new Text("worst 与 best 相同,无法计分", "worst and best are equal: nothing can be scored between them"),
                    new Text("两端的标杆值须不同", "set two different posts"));
            return false;
        }
        if (row.has("standard") && !between(row.number("standard"), worst, best)) {
            inspection.error(
                    "goalposts.standard-outside",
                    row,
                    "standard",
                    new Text("standard 不在 worst 与 best 之间", "the standard is not strictly between worst and best"),
                    new Text(
                            "达标值须严格位于两端之间;没有公认标准的请留空",
                            "put it between the two, or leave it empty where no standard exists"));
            return false;
        }
        if (row.text("transform").equals("LOG") && !(worst > 0 && best > 0)) {
            inspection.error(
                    "goalposts.logarithm",
                    row,
                    "worst",
                    new Text("取对数的标杆值须大于 0", "posts read as logarithms must be above 0"),
                    new Text("请改用大于 0 的标杆值,或改为 LINEAR", "use posts above 0, or LINEAR"));
            return false;
        }
        return true;
    }

    private static boolean between(double standard, double worst, double best) {
        return worst < best ? worst < standard && standard < best : best < standard && standard < worst;
    }

    private static void direction(Inspection inspection, TableRow row) {
        inspection.framework().findIndicator(row.text("indicator")).ifPresent(indicator -> {
            var rising = row.number("worst") < row.number("best");
            if (rising != (indicator.direction() == Direction.HIGHER_IS_BETTER)) {
                inspection.error(
                        "goalposts.direction",
                        row,
                        "worst",
                        new Text(
                                "标杆值的方向与指标 %s 的方向(%s)相反".formatted(indicator.code(), rising ? "越低越好" : "越高越好"),
                                "the posts run against the direction of indicator `%s` (%s)"
                                        .formatted(indicator.code(), indicator.direction())),
                        new Text(
                                "worst 与 best 是否写反了?(越高越好时 worst 应小于 best,越低越好时相反)若没有写反,请核对 indicators.csv 的 direction",
                                "are worst and best swapped? where lower is better, worst is above best; else check the direction in indicators.csv"));
            }
        });
    }

    private static void absent(Inspection inspection, Indicator indicator) {
        var rows = inspection.rows(Schemas.GOALPOSTS).stream()
                .filter(row -> names(row.text("indicator"), indicator.code()))
                .toList();
        for (var span : WeightChecks.years(inspection, rows)) {
            var without = inspection.regions().stream()
                    .filter(region -> !covered(inspection, rows, region, span))
                    .toList();
            var everywhere = without.size() == inspection.regions().size()
                    && rows.stream().noneMatch(row -> holds(row, span));
            if (!without.isEmpty()) {
                absent(inspection, indicator, span, everywhere ? "" : ", " + String.join(" ", without));
            }
        }
    }

    private static void absent(Inspection inspection, Indicator indicator, Validity span, String regions) {
        var years = Spans.inWords(span);
        inspection.wanting(
                "goalposts.absent",
                Schemas.GOALPOSTS,
                new Text(
                        "指标 %s 没有标杆值(%s%s),其数值不能计分".formatted(indicator.code(), years.zh(), regions),
                        "indicator `%s` has no goalposts (%s%s): its values cannot be scored"
                                .formatted(indicator.code(), years.en(), regions)),
                new Text("请补一行标杆值", "add a row"));
    }

    /** Whether places of {@code region} find a row whatever their tier; a row for every tier that is named will do. */
    private static boolean covered(Inspection inspection, List<TableRow> rows, String region, Validity span) {
        var tiers = rows.stream()
                .filter(row -> holds(row, span) && names(row.text("region"), region))
                .map(row -> row.text("tier"))
                .collect(Collectors.toSet());
        return tiers.contains(Table.ANY) || (!tiers.isEmpty() && tiers.containsAll(inspection.tiers()));
    }

    private static boolean holds(TableRow row, Validity span) {
        return row.ref().validity().holdsIn(span.from());
    }

    private static boolean names(String cell, String value) {
        return cell.equals(Table.ANY) || cell.equals(value);
    }
}
