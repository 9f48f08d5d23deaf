package org.learningcity.ruleset;

import java.util.List;
import java.util.Set;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;

/** Who must find a row in a table in every year in which anything is weighed: no gap may be left (缺口). */
final class Bands {

    /** The tables of which each absent year is named by what it leaves without an answer. */
    static final Set<TableSchema> ANSWERED_EACH_YEAR = Set.of(
            Schemas.GOALPOSTS,
            Schemas.RUBRIC,
            Schemas.WEIGHTS,
            Schemas.DEPARTMENTS,
            Schemas.AGGREGATION,
            Schemas.GATES,
            Schemas.DIAGNOSIS);

    private Bands() {}

    static void run(Inspection inspection) {
        if (inspection.complete(Schemas.GATES)) {
            inspection.framework().nodes().forEach(node -> gates(inspection, node));
        }
        if (inspection.complete(Schemas.DIAGNOSIS)) {
            inspection.framework().nodes().forEach(node -> diagnosis(inspection, node));
        }
        if (inspection.complete(Schemas.GRADES)) {
            inspection.framework().nodes().stream()
                    .filter(node -> !(node instanceof Indicator))
                    .forEach(node -> grades(inspection, node));
        }
        rubric(inspection);
    }

    private static void gates(Inspection inspection, Node node) {
        for (var span : without(inspection, Schemas.GATES, node.code(), node.kind())) {
            var years = Spans.inWords(span);
            inspection.wanting(
                    "gates.absent",
                    Schemas.GATES,
                    new Text(
                            "%s 没有发布门槛(%s),其得分一律暂不发布".formatted(node.code(), years.zh()),
                            "`%s` has no gate (%s): its score is always withheld".formatted(node.code(), years.en())),
                    new Text(
                            "请为它或它的 kind(%s)补一行".formatted(node.kind()),
                            "add a row for it or for its kind `%s`".formatted(node.kind())));
        }
    }

    /** A rule set may leave nodes without diagnosis, but not one node in some years only. */
    private static void diagnosis(Inspection inspection, Node node) {
        var spans = years(inspection, Schemas.DIAGNOSIS);
        var absent = without(inspection, Schemas.DIAGNOSIS, node.code(), node.kind());
        if (absent.size() < spans.size()) {
            absent.forEach(span -> partly(inspection, Schemas.DIAGNOSIS, "diagnosis.absent", node, span));
        }
    }

    private static void grades(Inspection inspection, Node node) {
        var spans = years(inspection, Schemas.GRADES);
        var absent = spans.stream()
                .filter(span -> inspection
                        .table(Schemas.GRADES)
                        .findEach(span.from(), "grade", node.code(), "")
                        .isEmpty())
                .toList();
        if (absent.size() < spans.size()) {
            absent.forEach(span -> partly(inspection, Schemas.GRADES, "grades.absent", node, span));
        }
    }

    private static void partly(Inspection inspection, TableSchema schema, String code, Node node, Validity span) {
        var years = Spans.inWords(span);
        inspection.wanting(
                code,
                schema,
                new Text(
                        "%s 在 %s 没有 %s 的行,而其他年份有".formatted(node.code(), years.zh(), schema.name()),
                        "`%s` has no row of %s %s, though it has in other years"
                                .formatted(node.code(), schema.name(), years.en())),
                new Text("请补一行,或核对 from、to", "add a row, or check from and to"));
    }

    private static void rubric(Inspection inspection) {
        var judged = inspection.framework().indicators().stream()
                .filter(indicator -> indicator.wants().judged())
                .toList();
        if (inspection.unused(Schemas.RUBRIC) && !judged.isEmpty()) {
            inspection.wanting(
                    "rubric.none",
                    Schemas.RUBRIC,
                    new Text("没有评分细则,评级的指标都不能计分", "there is no rubric: no judged indicator can be scored"),
                    new Text("请建立 rubric.csv", "write rubric.csv"));
        } else if (inspection.complete(Schemas.RUBRIC)) {
            judged.forEach(indicator -> years(inspection, Schemas.RUBRIC).stream()
                    .filter(span -> inspection
                            .table(Schemas.RUBRIC)
                            .findEach(span.from(), "step", indicator.code(), "")
                            .isEmpty())
                    .forEach(span -> noRubric(inspection, indicator, span)));
        }
    }

    private static void noRubric(Inspection inspection, Indicator indicator, Validity span) {
        var years = Spans.inWords(span);
        inspection.wanting(
                "rubric.absent",
                Schemas.RUBRIC,
                new Text(
                        "指标 %s 没有评分细则(%s),其评级不能计分".formatted(indicator.code(), years.zh()),
                        "indicator `%s` has no rubric (%s): its steps cannot be scored"
                                .formatted(indicator.code(), years.en())),
                new Text("请补上 0 至 4 级,或以 * 作默认", "add the steps 0 to 4, or a default with *"));
    }

    private static List<Validity> without(Inspection inspection, TableSchema schema, String... key) {
        return years(inspection, schema).stream()
                .filter(span -> inspection.table(schema).find(span.from(), key).isEmpty())
                .toList();
    }

    private static List<Validity> years(Inspection inspection, TableSchema schema) {
        return WeightChecks.years(inspection, inspection.rows(schema));
    }
}
