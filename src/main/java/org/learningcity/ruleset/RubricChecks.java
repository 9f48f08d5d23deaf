package org.learningcity.ruleset;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;

/** A rubric (评分细则) is a whole ladder: steps 0 to 4, each worth at least what the one below is. */
final class RubricChecks {

    private static final List<Integer> LADDER = List.of(0, 1, 2, 3, 4);

    private RubricChecks() {}

    static void run(Inspection inspection) {
        for (var row : inspection.rows(Schemas.RUBRIC)) {
            step(inspection, row);
            requirements(inspection, row);
        }
        inspection.rows(Schemas.RUBRIC).stream()
                .collect(Collectors.groupingBy(row -> row.text("indicator")))
                .forEach((indicator, rows) -> Spans.of(rows).forEach(span -> ladder(inspection, rows, span)));
    }

    private static void step(Inspection inspection, TableRow row) {
        if (!row.has("step") || !LADDER.contains((int) row.number("step"))) {
            inspection.error(
                    "rubric.step",
                    row,
                    "step",
                    new Text("没有第 %s 级".formatted(row.text("step")), "there is no step %s".formatted(row.text("step"))),
                    new Text("评分细则为 0 至 4 级", "a rubric has the steps 0 to 4"));
        }
        if (row.number("points") < 0 || row.number("points") > 100) {
            inspection.error(
                    "rubric.points",
                    row,
                    "points",
                    new Text("分值须在 0 至 100 之间", "points must be from 0 to 100"),
                    new Text("请核对 points", "check points"));
        }
    }

    private static void requirements(Inspection inspection, TableRow row) {
        var types = inspection.rows(Schemas.TERMS).stream()
                .filter(term -> term.text("facet").equals("evidence"))
                .map(term -> term.text("code"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (var type : RowForms.listed(row.text("requires"))) {
            if (!types.contains(type) && !types.isEmpty()) {
                inspection.error(
                        "rubric.requires",
                        row,
                        new Text("没有佐证材料类型“%s”".formatted(type), "there is no evidence type `%s`".formatted(type)),
                        Inspection.didYouMean(type, types));
            }
        }
    }

    private static void ladder(Inspection inspection, List<TableRow> rows, Validity span) {
        var steps = rows.stream()
                .filter(row -> row.ref().validity().holdsIn(span.from()) && row.has("step"))
                .sorted(Comparator.comparingDouble(row -> row.number("step")))
                .toList();
        var there = steps.stream().map(row -> (int) row.number("step")).toList();
        var lacking = LADDER.stream().filter(step -> !there.contains(step)).toList();
        if (!steps.isEmpty() && !lacking.isEmpty() && inspection.complete(Schemas.RUBRIC)) {
            var indicator = steps.get(0).text("indicator");
            var years = Spans.inWords(span);
            inspection.error(
                    "rubric.steps-absent",
                    steps.get(0),
                    new Text(
                            "%s 的评分细则缺少 %s 级(%s)".formatted(indicator, lacking, years.zh()),
                            "the rubric of `%s` lacks the steps %s (%s)".formatted(indicator, lacking, years.en())),
                    new Text("0 至 4 级各占一行", "write one row for each step from 0 to 4"));
        }
        for (var i = 1; i < steps.size(); i++) {
            if (steps.get(i).number("points") < steps.get(i - 1).number("points")) {
                inspection.error(
                        "rubric.points-fall",
                        steps.get(i),
                        new Text("此级分值低于下一级", "this step is worth less than the one below it"),
                        new Text("级别越高,分值不得越低", "points must not fall from step to step"));
            }
        }
    }
}
