package org.learningcity.ruleset;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;

/** Words, units and limits must mean one thing. */
final class DefinitionChecks {

    private static final Set<String> CANONICAL = Set.of("base", "scope", "count", "evidence");

    private DefinitionChecks() {}

    static void run(Inspection inspection) {
        terms(inspection);
        words(inspection);
        series(inspection);
        for (var row : inspection.rows(Schemas.SOURCES)) {
            if (row.text("fragment").equals(Table.ANY)) {
                inspection.error(
                        "sources.fragment",
                        row,
                        "fragment",
                        new Text("fragment 是来源名称中的文字,不能为 *", "a fragment is part of a source's name and cannot be *"),
                        new Text(
                                "请写明文字;不认识的来源自动归为 OTHER",
                                "write the words; a source that is not known is OTHER anyway"));
            }
        }
    }

    private static void terms(Inspection inspection) {
        if (!inspection.complete(Schemas.TERMS)) {
            return;
        }
        var rows = inspection.rows(Schemas.TERMS);
        for (var facet : CANONICAL) {
            var canonical = rows.stream()
                    .filter(row ->
                            row.text("facet").equals(facet) && row.text("term").equals(row.text("code")))
                    .map(row -> row.text("code"))
                    .collect(Collectors.toSet());
            for (var row : rows) {
                var code = row.text("code");
                if (row.text("facet").equals(facet) && !canonical.contains(code)) {
                    inspection.error(
                            "terms.code",
                            row,
                            new Text(
                                    "“%s”不是 %s 的规范词:没有以它自身为词的一行".formatted(code, facet),
                                    "`%s` is no canonical word of %s: no row has it as its own term"
                                            .formatted(code, facet)),
                            Inspection.didYouMean(code, canonical));
                }
            }
        }
    }

    /** What is asked for, and what is converted, is said in canonical words: a reported word is turned into one first. */
    private static void words(Inspection inspection) {
        for (var facet : List.of("uom", "base", "scope", "count")) {
            var known = inspection.rows(Schemas.TERMS).stream()
                    .filter(term -> term.text("facet").equals(facet))
                    .map(term -> term.text("code"))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!known.isEmpty() && inspection.complete(Schemas.TERMS)) {
                inspection.rows(Schemas.DEFINITIONS).forEach(row -> word(inspection, row, facet, known));
                inspection.rows(Schemas.CONVERSIONS).stream()
                        .filter(row -> row.text("facet").equals(facet))
                        .forEach(row -> List.of("from_term", "to_term")
                                .forEach(column -> word(inspection, row, column, known)));
            }
        }
    }

    private static void word(Inspection inspection, TableRow row, String column, Set<String> known) {
        var word = row.text(column);
        if (!word.isEmpty() && !word.equals(Table.ANY) && !known.contains(word)) {
            inspection.warning(
                    "terms.unknown",
                    row,
                    column,
                    new Text(
                            "“%s”不是 terms.csv 中的规范词,填报值的用语永远对不上".formatted(word),
                            "`%s` is no canonical word of terms.csv: no reported word will ever match it"
                                    .formatted(word)),
                    Inspection.didYouMean(word, known));
        }
    }

    private static void series(Inspection inspection) {
        for (var row : inspection.rows(Schemas.SERIES)) {
            for (var definition : inspection.rows(Schemas.DEFINITIONS)) {
                var uom = definition.text("uom");
                if (definition.text("indicator").equals(row.text("series"))
                        && definition.ref().validity().overlaps(row.ref().validity())
                        && !uom.isEmpty()
                        && !row.text("uom").isEmpty()
                        && !uom.equals(row.text("uom"))) {
                    inspection.error(
                            "series.unit",
                            row,
                            "uom",
                            new Text(
                                    "单位为“%s”,而口径(definitions.csv 第 %d 行)要求“%s”"
                                            .formatted(
                                                    row.text("uom"),
                                                    definition.ref().line(),
                                                    uom),
                                    "its unit is `%s`, its definition (definitions.csv:%d) asks for `%s`"
                                            .formatted(
                                                    row.text("uom"),
                                                    definition.ref().line(),
                                                    uom)),
                            new Text("请使两处单位一致", "make the two agree"));
                }
            }
        }
    }
}
