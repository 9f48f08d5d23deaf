package org.learningcity.ruleset;

import java.util.List;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;

/** Two proxies of one indicator need an order (preference): where it is the same, two values would contradict each other. */
final class ProxyOrder {

    private ProxyOrder() {}

    static void run(Inspection inspection) {
        inspection.rows(Schemas.PROXIES).stream()
                .collect(Collectors.groupingBy(row -> row.text("indicator")))
                .values()
                .forEach(rows -> pairs(inspection, rows));
    }

    private static void pairs(Inspection inspection, List<TableRow> rows) {
        for (var i = 0; i < rows.size(); i++) {
            for (var j = i + 1; j < rows.size(); j++) {
                if (tied(rows.get(i), rows.get(j))) {
                    same(inspection, rows.get(i), rows.get(j));
                }
            }
        }
    }

    private static boolean tied(TableRow one, TableRow other) {
        return !one.text("series").equals(other.text("series"))
                && one.text("kind").equals(other.text("kind"))
                && one.text("preference").equals(other.text("preference"))
                && meet(one, other, "region")
                && meet(one, other, "tier")
                && one.ref().validity().overlaps(other.ref().validity());
    }

    private static boolean meet(TableRow one, TableRow other, String column) {
        var left = one.text(column);
        var right = other.text(column);
        return left.equals(Table.ANY) || right.equals(Table.ANY) || left.equals(right);
    }

    private static void same(Inspection inspection, TableRow one, TableRow other) {
        var inOrder = one.ref().line() < other.ref().line();
        var first = inOrder ? one : other;
        var second = inOrder ? other : one;
        inspection.warning(
                "proxies.same-preference",
                second,
                "preference",
                new Text(
                        "与第 %d 行(%s)的 preference 相同:两个数值都在时无法判定用哪一个"
                                .formatted(first.ref().line(), first.text("series")),
                        "line %d (%s) has the same preference: with both values there, neither can be chosen"
                                .formatted(first.ref().line(), first.text("series"))),
                new Text("请给出先后,1 最优先", "give them an order; 1 comes first"));
    }
}
