package org.learningcity.ruleset;

import org.learningcity.framework.Text;

/** Identities (勾稽关系), peer groups and targets must be such that they can be reckoned with. */
final class IdentityChecks {

    private static final int LEAST_GROUP = 3;
    private static final int EARLIEST_DUE = 1990;
    private static final int LATEST_DUE = 2100;

    private IdentityChecks() {}

    static void run(Inspection inspection) {
        for (var row : inspection.rows(Schemas.IDENTITIES)) {
            parts(inspection, row);
            tolerance(inspection, row);
        }
        inspection.rows(Schemas.PEERS).forEach(row -> peers(inspection, row));
        inspection.rows(Schemas.TARGETS).forEach(row -> target(inspection, row));
    }

    private static void parts(Inspection inspection, TableRow row) {
        var parts = RowForms.listed(row.text("parts"));
        for (var part : parts) {
            if (!inspection.knows(part)) {
                inspection.error(
                        "identities.part",
                        row,
                        "parts",
                        new Text("parts:没有代码“%s”".formatted(part), "parts: there is no code `%s`".formatted(part)),
                        Inspection.didYouMean(part, inspection.codes()));
            }
        }
        if (row.text("kind").equals("RATIO") && parts.size() != 2) {
            inspection.error(
                    "identities.ratio",
                    row,
                    "parts",
                    new Text(
                            "比率须有两个部分,此处有 %d 个".formatted(parts.size()),
                            "a ratio has two parts, this one %d".formatted(parts.size())),
                    new Text("写作 分子;分母", "write numerator;denominator"));
        }
    }

    private static void tolerance(Inspection inspection, TableRow row) {
        if (row.number("tolerance_percent") <= 0) {
            inspection.error(
                    "identities.tolerance",
                    row,
                    "tolerance_percent",
                    new Text("容差须大于 0", "the tolerance must be above 0"),
                    new Text("公布的数值经过四舍五入,至少应容许舍入误差", "published values are rounded: allow for that at least"));
        }
        if (row.number("factor") == 0) {
            inspection.error(
                    "identities.factor",
                    row,
                    "factor",
                    new Text("系数为 0", "the factor is 0"),
                    new Text("无需换算单位时为 1", "use 1 where no unit is converted"));
        }
    }

    private static void peers(Inspection inspection, TableRow row) {
        if (row.number("minimum") < LEAST_GROUP) {
            inspection.error(
                    "peers.minimum",
                    row,
                    "minimum",
                    new Text("可比组最小城市数不得少于 3", "the least size of a peer group must be 3 or more"),
                    new Text("少于 3 个城市时没有统计意义", "fewer than 3 places give no statistics"));
        }
        if (row.number("outlier") <= 0) {
            inspection.error(
                    "peers.outlier",
                    row,
                    "outlier",
                    new Text("outlier 须大于 0", "outlier must be above 0"),
                    new Text("常用 3.5", "3.5 is usual"));
        }
    }

    private static void target(Inspection inspection, TableRow row) {
        var due = row.number("due");
        if (due < EARLIEST_DUE || due > LATEST_DUE) {
            inspection.error(
                    "targets.due",
                    row,
                    "due",
                    new Text(
                            "目标年份 %s 不合常理".formatted(row.text("due")),
                            "no target is due in %s".formatted(row.text("due"))),
                    new Text("请核对 due", "check due"));
        } else if (due < row.ref().validity().from()) {
            inspection.error(
                    "targets.due-before-valid",
                    row,
                    "due",
                    new Text("目标在此行生效之前就已到期", "the target is due before the row holds"),
                    new Text("请核对 due 与 from", "check due and from"));
        }
    }
}
