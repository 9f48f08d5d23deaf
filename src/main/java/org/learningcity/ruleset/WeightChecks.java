package org.learningcity.ruleset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;

/** Weights (权重) of siblings must be there, be comparable, and add up to what people expect. */
final class WeightChecks {

    private static final double MIXED = 50;
    private static final double SLACK = 1e-9;

    private final Inspection inspection;
    private final Table table;

    private WeightChecks(Inspection inspection) {
        this.inspection = inspection;
        this.table = inspection.table(Schemas.WEIGHTS);
    }

    static void run(Inspection inspection) {
        new WeightChecks(inspection).run();
    }

    /** The years in which anything is weighed, cut where {@code rows} change; all years where nothing ever is. */
    static List<Validity> years(Inspection inspection, List<TableRow> rows) {
        var weights = inspection.rows(Schemas.WEIGHTS);
        var changing = new ArrayList<>(rows);
        changing.addAll(weights);
        return Spans.of(changing).stream()
                .filter(span -> weights.isEmpty() || Spans.anyHolds(weights, span))
                .toList();
    }

    private void run() {
        for (var row : table.rows()) {
            if (row.number("weight") < 0) {
                inspection.error(
                        "weights.negative",
                        row,
                        "weight",
                        new Text("权重为负数", "the weight is negative"),
                        new Text("权重须为 0 或正数", "use 0 or a positive number"));
            }
        }
        if (inspection.unused(Schemas.WEIGHTS)) {
            inspection.wanting(
                    "weights.none",
                    Schemas.WEIGHTS,
                    new Text("没有权重,上级节点不能计分", "there are no weights: nothing above an indicator can be scored"),
                    new Text("请建立 weights.csv", "write weights.csv"));
        } else if (inspection.complete(Schemas.WEIGHTS)) {
            for (var span : years(inspection, List.of())) {
                inspection.framework().branchesBottomUp().stream()
                        .flatMap(List::stream)
                        .forEach(branch -> siblings(inspection.framework().children(branch.code()), span));
            }
        }
    }

    private void siblings(List<Node> siblings, Validity span) {
        var national = rows(siblings, Rows.NATIONAL, span);
        if (national.size() == siblings.size()) {
            if (set(national)) {
                total(national);
            }
        } else {
            siblings.stream()
                    .filter(node ->
                            table.find(span.from(), node.code(), Rows.NATIONAL).isEmpty())
                    .forEach(node -> absent(node, span));
        }
        for (var region : inspection.regions()) {
            var holding = rows(siblings, region, span);
            var own = holding.stream()
                    .filter(row -> !row.text("region").equals(Rows.NATIONAL))
                    .toList();
            if (!own.isEmpty()) {
                var comparable = set(holding);
                if (comparable && own.size() == siblings.size()) {
                    total(own);
                } else if (own.size() < siblings.size() && !misnamed(siblings)) {
                    partial(own, siblings.size(), region);
                }
            }
        }
    }

    private List<TableRow> rows(List<Node> siblings, String region, Validity span) {
        return siblings.stream()
                .flatMap(node -> table.find(span.from(), node.code(), region).stream())
                .toList();
    }

    /** Whether a row of these nodes names a region that there is not: it may be the one that seems to be missing. */
    private boolean misnamed(List<Node> siblings) {
        var regions = inspection.regions();
        var codes = siblings.stream().map(Node::code).toList();
        return table.rows().stream()
                .filter(row -> codes.contains(row.text("node")))
                .map(row -> row.text("region"))
                .anyMatch(region -> !region.equals(Rows.NATIONAL) && !regions.contains(region));
    }

    private void absent(Node node, Validity span) {
        var years = Spans.inWords(span);
        inspection.missing(
                "weights.absent",
                Schemas.WEIGHTS,
                new Text(
                        "%s 没有全国权重(%s)".formatted(node.code(), years.zh()),
                        "`%s` has no national weight (%s)".formatted(node.code(), years.en())),
                new Text("请补一行,region 为 *;不计入的填 0", "add a row with region *; 0 if it is not to count"));
    }

    /** Whether the weights can be compared with each other; says what is wrong when they cannot. */
    private boolean set(List<TableRow> siblings) {
        var positive = siblings.stream()
                .map(row -> row.number("weight"))
                .filter(weight -> weight > 0)
                .sorted()
                .toList();
        if (positive.isEmpty()) {
            inspection.error(
                    "weights.all-zero",
                    siblings.get(0),
                    "weight",
                    new Text("同级权重全部为 0:" + named(siblings), "all siblings weigh 0: " + named(siblings)),
                    new Text("至少一个须为正数", "give one of them a positive weight"));
        } else if (positive.get(positive.size() - 1) / positive.get(0) >= MIXED) {
            mixed(siblings);
        } else {
            return true;
        }
        return false;
    }

    /** The weight that stands alone is the one to look at; of two, the smaller. */
    private void mixed(List<TableRow> siblings) {
        var small = siblings.stream()
                .filter(row -> row.number("weight") > 0)
                .filter(row ->
                        siblings.stream().anyMatch(other -> other.number("weight") >= MIXED * row.number("weight")))
                .toList();
        var large = siblings.stream()
                .filter(row -> row.number("weight") > 0 && !small.contains(row))
                .toList();
        var odd = large.size() < small.size() ? large.get(0) : small.get(0);
        var meant = decimal(odd)
                .scaleByPowerOfTen(small.contains(odd) ? 2 : -2)
                .stripTrailingZeros()
                .toPlainString();
        inspection.error(
                "weights.mixed",
                odd,
                "weight",
                new Text(
                        "权重 %s 与同级的数量级不一致:%s".formatted(odd.text("weight"), named(siblings)),
                        "the weight %s is of another magnitude than its siblings: %s"
                                .formatted(odd.text("weight"), named(siblings))),
                new Text(
                        "同级须统一用百分数或小数;是否想写 %s?".formatted(meant),
                        "write all siblings as percent or all as shares; did you mean %s?".formatted(meant)));
    }

    private static BigDecimal decimal(TableRow row) {
        return BigDecimal.valueOf(row.number("weight"));
    }

    private void total(List<TableRow> siblings) {
        var sum = siblings.stream().mapToDouble(row -> row.number("weight")).sum();
        var equal = siblings.stream().allMatch(row -> row.number("weight") == 1);
        if (!equal && Math.abs(sum - 1) > SLACK && Math.abs(sum - 100) > 100 * SLACK) {
            inspection.warning(
                    "weights.total",
                    siblings.get(0),
                    "weight",
                    new Text(
                            "同级权重之和不是 1 或 100:" + named(siblings),
                            "the weights of siblings add up to neither 1 nor 100: " + named(siblings)),
                    new Text("请核对是否漏改;只有相互比例起作用", "check for a slip; only their proportions count"));
        }
    }

    private void partial(List<TableRow> own, int siblings, String region) {
        inspection.warning(
                "weights.partial",
                own.get(0),
                "region",
                new Text(
                        "%s 只为 %d 个同级中的 %d 个另设了权重:%s".formatted(region, siblings, own.size(), named(own)),
                        "%s has weights of its own for %d of %d siblings only: %s"
                                .formatted(region, own.size(), siblings, named(own))),
                new Text("其余的仍按全国权重计;请一并设定", "the others keep their national weights: set all of them"));
    }

    private static String named(List<TableRow> rows) {
        return rows.stream()
                .map(row -> row.text("node") + "=" + row.text("weight"))
                .collect(Collectors.joining(", "));
    }
}
