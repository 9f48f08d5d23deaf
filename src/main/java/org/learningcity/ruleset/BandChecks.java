package org.learningcity.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;

/** Gates, grades and the limits of diagnosis must leave no score without an answer. */
final class BandChecks {

    private static final List<String> SHARES =
            List.of("released_completeness", "indicative_completeness", "child_completeness");

    private BandChecks() {}

    static void run(Inspection inspection) {
        inspection.rows(Schemas.GATES).forEach(row -> gate(inspection, row));
        var grades = inspection.rows(Schemas.GRADES);
        grades.forEach(row -> onScale(inspection, row, "lower", "grades.beyond-scale"));
        for (var node : grades.stream().map(row -> row.text("node")).collect(Collectors.toSet())) {
            Spans.of(grades).forEach(span -> grades(inspection, node, span));
        }
        inspection.rows(Schemas.DIAGNOSIS).forEach(row -> diagnosis(inspection, row));
    }

    private static void gate(Inspection inspection, TableRow row) {
        for (var share : SHARES) {
            if (row.number(share) < 0 || row.number(share) > 1) {
                inspection.error(
                        "gates.share",
                        row,
                        share,
                        new Text("%s 须在 0 至 1 之间".formatted(share), "%s must be from 0 to 1".formatted(share)),
                        new Text("80% 写作 0.80", "write 80 % as 0.80"));
            }
        }
        if (row.number("indicative_completeness") > row.number("released_completeness")) {
            inspection.error(
                    "gates.order",
                    row,
                    "indicative_completeness",
                    new Text(
                            "仅供参考的门槛高于正式发布的门槛",
                            "more completeness is asked for an indicative score than for a released one"),
                    new Text(
                            "indicative_completeness 不得大于 released_completeness",
                            "indicative_completeness must not exceed released_completeness"));
        }
    }

    private static void grades(Inspection inspection, String node, Validity span) {
        var bounds = new HashSet<Double>();
        TableRow lowest = null;
        for (var row : inspection.table(Schemas.GRADES).findEach(span.from(), "grade", node, "")) {
            if (!bounds.add(row.number("lower"))) {
                inspection.error(
                        "grades.same-bound",
                        row,
                        "lower",
                        new Text(
                                "%s 有两个等级的下限都是 %s".formatted(node, row.text("lower")),
                                "two grades of `%s` begin at %s".formatted(node, row.text("lower"))),
                        new Text("各等级的下限须不同", "give every grade a lower bound of its own"));
            }
            if (lowest == null || row.number("lower") < lowest.number("lower")) {
                lowest = row;
            }
        }
        if (lowest != null && lowest.number("lower") != 0 && inspection.complete(Schemas.GRADES)) {
            inspection.error(
                    "grades.lowest",
                    lowest,
                    "lower",
                    new Text(
                            "%s 的最低等级不从 0 开始".formatted(node),
                            "the lowest grade of `%s` does not begin at 0".formatted(node)),
                    new Text(
                            "最低等级的 lower 须为 0,使每个得分都有等级", "set its lower bound to 0, so that every score has a grade"));
        }
    }

    private static void diagnosis(Inspection inspection, TableRow row) {
        if (row.number("weakness_below") > row.number("strength_at")) {
            inspection.error(
                    "diagnosis.order",
                    row,
                    "weakness_below",
                    new Text("同一得分会既是短板又是优势", "the same score would be a weakness and a strength"),
                    new Text("weakness_below 不得大于 strength_at", "weakness_below must not exceed strength_at"));
        }
        for (var column : List.of("strength_at", "weakness_below")) {
            onScale(inspection, row, column, "diagnosis.beyond-scale");
        }
        if (row.number("decline_by") < 0) {
            inspection.error(
                    "diagnosis.decline",
                    row,
                    "decline_by",
                    new Text("decline_by 为负数:得分上升也会算作下降", "decline_by is negative: a rise would count as a decline"),
                    new Text("请填 0 或正数", "write 0 or a positive number"));
        }
    }

    private static void onScale(Inspection inspection, TableRow row, String column, String code) {
        if (row.number(column) < 0 || row.number(column) > inspection.scale()) {
            var scale = Figures.plain(inspection.scale());
            inspection.error(
                    code,
                    row,
                    column,
                    new Text(
                            "%s = %s 不在得分范围 0 至 %s 之内".formatted(column, row.text(column), scale),
                            "%s = %s is not on the scale from 0 to %s".formatted(column, row.text(column), scale)),
                    new Text("请核对;得分范围见 framework.yaml 的 scale", "check it; framework.yaml sets the scale"));
        }
    }
}
