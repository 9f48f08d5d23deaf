package org.learningcity.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningcity.framework.Text;

/** A proxy (相近、替代指标) is read on a scale of its own or converted, and never stands in for itself. */
final class ProxyChecks {

    private ProxyChecks() {}

    static void run(Inspection inspection) {
        for (var row : inspection.rows(Schemas.PROXIES)) {
            if (row.text("method").equals("CONVERSION")) {
                conversion(inspection, row);
            } else {
                ownScale(inspection, row);
            }
            eligibility(inspection, row);
            unit(inspection, row);
        }
        loops(inspection);
        ProxyOrder.run(inspection);
    }

    private static void conversion(Inspection inspection, TableRow row) {
        if (row.number("factor") == 0) {
            inspection.error(
                    "proxies.no-factor",
                    row,
                    "factor",
                    new Text("换算的相近指标没有系数,或系数为 0", "a converted proxy has no factor, or the factor 0"),
                    new Text("请填写 factor;单位相同时为 1", "set factor; 1 where the unit is the same"));
        }
        if (row.has("worst") || row.has("standard") || row.has("best")) {
            inspection.error(
                    "proxies.two-scales",
                    row,
                    "factor",
                    new Text("换算的相近指标不应另设标杆值", "a converted proxy has goalposts of its own as well"),
                    new Text(
                            "换算后按原指标的标杆值计分;请清空 worst、standard、best,或改为 OWN",
                            "converted, it is read on the indicator's posts: empty its own, or use OWN"));
        }
    }

    private static void ownScale(Inspection inspection, TableRow row) {
        var transform = row.text("transform");
        if (!row.has("worst") || !row.has("best")) {
            inspection.error(
                    "proxies.no-goalposts",
                    row,
                    row.has("worst") ? "best" : "worst",
                    new Text("相近或替代指标没有自己的标杆值", "the proxy has no goalposts of its own"),
                    new Text(
                            "请填写 worst 与 best:不得用原指标的标杆值",
                            "set worst and best: it is never read on the indicator's scale"));
        } else if (!transform.isEmpty() && !Set.of("LINEAR", "LOG").contains(transform)) {
            inspection.error(
                    "proxies.transform",
                    row,
                    "transform",
                    new Text(
                            "transform“%s”不在可用词中".formatted(transform),
                            "there is no transform `%s`".formatted(transform)),
                    Inspection.didYouMean(transform, List.of("LINEAR", "LOG")));
        } else {
            GoalpostChecks.posts(inspection, row);
        }
    }

    private static void eligibility(Inspection inspection, TableRow row) {
        if (row.has("eligible_min")
                && row.has("eligible_max")
                && row.number("eligible_min") > row.number("eligible_max")) {
            inspection.error(
                    "proxies.never-eligible",
                    row,
                    "eligible_min",
                    new Text(
                            "eligible_min 大于 eligible_max,没有数值可用",
                            "eligible_min is above eligible_max: no value may stand in"),
                    new Text("请核对两个界限", "check the two bounds"));
        }
    }

    private static void unit(Inspection inspection, TableRow row) {
        for (var definition : inspection.rows(Schemas.DEFINITIONS)) {
            var uom = definition.text("uom");
            if (definition.text("indicator").equals(row.text("series"))
                    && definition.ref().validity().overlaps(row.ref().validity())
                    && !uom.isEmpty()
                    && !uom.equals(row.text("uom"))) {
                inspection.error(
                        "proxies.unit",
                        row,
                        "uom",
                        new Text(
                                "单位为“%s”,而 %s 的口径要求“%s”".formatted(row.text("uom"), row.text("series"), uom),
                                "its unit is `%s`, the definition of `%s` asks for `%s`"
                                        .formatted(row.text("uom"), row.text("series"), uom)),
                        new Text(
                                "请使 proxies.csv 与 definitions.csv 的单位一致",
                                "make the units in proxies.csv and definitions.csv agree"));
            }
        }
    }

    private static void loops(Inspection inspection) {
        var all = inspection.rows(Schemas.PROXIES);
        for (var span : Spans.of(all)) {
            for (var region : inspection.regions()) {
                var rows = all.stream()
                        .filter(row -> row.ref().validity().holdsIn(span.from()))
                        .filter(row -> row.text("region").equals(Table.ANY)
                                || row.text("region").equals(region))
                        .toList();
                rows.stream()
                        .filter(row -> reaches(row.text("series"), row.text("indicator"), rows, new HashSet<>()))
                        .forEach(row -> inspection.error(
                                "proxies.loop",
                                row,
                                "series",
                                new Text(
                                        "%s 的替代关系绕回自身".formatted(row.text("indicator")),
                                        "the proxies of `%s` lead back to itself".formatted(row.text("indicator"))),
                                new Text("请去掉其中一条替代关系", "remove one of the proxies")));
            }
        }
    }

    private static boolean reaches(String from, String goal, List<TableRow> rows, Set<String> seen) {
        return from.equals(goal)
                || (seen.add(from)
                        && rows.stream()
                                .filter(row -> row.text("indicator").equals(from))
                                .anyMatch(row -> reaches(row.text("series"), goal, rows, seen)));
    }
}
