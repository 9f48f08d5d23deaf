package org.learningcity.ruleset;

import org.learningcity.framework.Branch;
import org.learningcity.framework.Text;

/** What every indicator or branch should have a row for. */
final class CompletenessChecks {

    private CompletenessChecks() {}

    static void run(Inspection inspection) {
        if (inspection.complete(Schemas.DEPARTMENTS)) {
            departments(inspection);
        }
        if (inspection.complete(Schemas.AGGREGATION)) {
            methods(inspection);
        }
        for (var row : inspection.rows(Schemas.AGGREGATION)) {
            if (inspection.framework().findIndicator(row.text("node")).isPresent()) {
                inspection.warning(
                        "aggregation.leaf",
                        row,
                        "node",
                        new Text(
                                "%s 是指标,其下没有可汇总的节点".formatted(row.text("node")),
                                "`%s` is an indicator: nothing lies below it".formatted(row.text("node"))),
                        new Text("请改为上级节点,或删去此行", "name a branch, or remove the row"));
            }
        }
    }

    private static void departments(Inspection inspection) {
        for (var indicator : inspection.framework().indicators()) {
            var rows = inspection.rows(Schemas.DEPARTMENTS).stream()
                    .filter(row -> names(row.text("indicator"), indicator.code()))
                    .toList();
            for (var span : WeightChecks.years(inspection, rows)) {
                if (!Spans.anyHolds(rows, span)) {
                    var years = Spans.inWords(span);
                    inspection.wanting(
                            "departments.absent",
                            Schemas.DEPARTMENTS,
                            new Text(
                                    "指标 %s 没有填报部门(%s)".formatted(indicator.code(), years.zh()),
                                    "no department reports indicator `%s` (%s)"
                                            .formatted(indicator.code(), years.en())),
                            new Text("请补一行,以便知道向谁要数据", "add a row, so that people know whom to ask"));
                }
            }
        }
    }

    private static void methods(Inspection inspection) {
        var table = inspection.table(Schemas.AGGREGATION);
        for (var node : inspection.framework().nodes()) {
            if (node instanceof Branch) {
                for (var span : WeightChecks.years(inspection, table.rows())) {
                    if (table.find(span.from(), node.code()).isEmpty()) {
                        var years = Spans.inWords(span);
                        inspection.wanting(
                                "aggregation.absent",
                                Schemas.AGGREGATION,
                                new Text(
                                        "%s 没有汇总方法(%s)".formatted(node.code(), years.zh()),
                                        "`%s` has no method of aggregation (%s)".formatted(node.code(), years.en())),
                                new Text("请补一行,或用 * 作默认", "add a row, or a default with *"));
                    }
                }
            }
        }
    }

    private static boolean names(String cell, String code) {
        return cell.equals(Table.ANY) || cell.equals(code);
    }
}
