package org.learningcity.ruleset;

import java.util.List;
import java.util.regex.Pattern;
import org.learningcity.framework.Basis;
import org.learningcity.framework.Text;

/**
 * A standard (达标值) earns the pass mark, so it must rest on something that can be looked up. Rows marked as demonstration
 * say themselves that they do not.
 */
final class StandardChecks {

    /** A title, a document number, an address, a code such as GB 3095, or a year. */
    private static final Pattern DOCUMENT =
            Pattern.compile("《.+》|〔\\d{4}〕|第\\s*\\d+\\s*号|https?://|[A-Z]{2,}[ /-]?\\d+|(?<!\\d)(19|20)\\d{2}(?!\\d)");

    private StandardChecks() {}

    static void run(Inspection inspection) {
        for (var schema : List.of(Schemas.GOALPOSTS, Schemas.PROXIES)) {
            inspection.rows(schema).stream()
                    .filter(row -> row.has("standard") && row.ref().basis() != Basis.DEMONSTRATION)
                    .forEach(row -> standard(inspection, row));
        }
    }

    private static void standard(Inspection inspection, TableRow row) {
        if (row.ref().basis() == Basis.EXPERT) {
            inspection.warning(
                    "goalposts.standard-without-basis",
                    row,
                    "basis",
                    new Text("达标值只以专家判断为依据", "the standard rests on experts' judgement only"),
                    new Text(
                            "请注明法律政策、标准或统计依据;没有公认标准的请留空 standard,或标为 DEMONSTRATION",
                            "name the law, standard or statistics; leave standard empty where none exists, or mark it DEMONSTRATION"));
        } else if (!DOCUMENT.matcher(row.ref().source()).find()) {
            inspection.warning(
                    "goalposts.standard-without-source",
                    row,
                    "source",
                    new Text(
                            "达标值的依据为 %s,但 source 没有写明是哪一份文件、标准或公报"
                                    .formatted(row.ref().basis()),
                            "the standard rests on %s, but its source names no document"
                                    .formatted(row.ref().basis())),
                    new Text("请写明名称与文号或年份", "name it, with its number or year"));
        }
    }
}
