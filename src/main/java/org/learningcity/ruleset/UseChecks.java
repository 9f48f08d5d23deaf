package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;

/**
 * Every row must be one that somebody can get: not of a code that nobody asks for, not behind more specific rows. The
 * default of a whole table may wait for what is still to come.
 */
final class UseChecks {

    private final Inspection inspection;
    private final TableSchema schema;
    private final Questions questions;

    private UseChecks(Inspection inspection, TableSchema schema) {
        this.inspection = inspection;
        this.schema = schema;
        this.questions = Questions.to(inspection, schema);
    }

    static void run(Inspection inspection) {
        for (var schema : Schemas.ALL) {
            var checks = new UseChecks(inspection, schema);
            if (checks.questions.byKey()) {
                inspection.rows(schema).stream()
                        .filter(row -> !inspection.named(row))
                        .forEach(checks::row);
            }
        }
        units(inspection);
        evidence(inspection);
    }

    private void row(TableRow row) {
        for (var column : questions.columns()) {
            var word = row.text(column);
            if (!word.equals(Table.ANY) && !questions.asksFor(column, word)) {
                forNothing(row, column, NeverAsked.word(inspection, schema, column, word));
                return;
            }
        }
        var ofAll =
                questions.columns().stream().allMatch(column -> row.text(column).equals(Table.ANY));
        if (ofAll || !inspection.complete(schema)) {
            return;
        }
        var winners = new TreeSet<Integer>();
        for (var span : Spans.of(inspection.rows(schema))) {
            if (row.ref().validity().holdsIn(span.from())
                    && chosen(row, span.from(), new ArrayList<>(), questions.asked(row, span.from()), winners)) {
                return;
            }
        }
        if (winners.isEmpty()) {
            forNothing(row, questions.columns().get(0), NeverAsked.key(schema, row));
        } else {
            shadowed(row, winners);
        }
    }

    /** Whether any question, begun with {@code key}, is answered with {@code row}. */
    private boolean chosen(
            TableRow row, int period, List<String> key, Predicate<String[]> asked, Set<Integer> winners) {
        if (key.size() == questions.columns().size()) {
            var question = key.toArray(String[]::new);
            var answer = asked.test(question)
                    ? inspection.table(schema).choose(period, question)
                    : Optional.<TableRow>empty();
            answer.ifPresent(winner -> winners.add(winner.ref().line()));
            return answer.filter(row::equals).isPresent();
        }
        var column = questions.columns().get(key.size());
        var word = row.text(column);
        var words = word.equals(Table.ANY) ? questions.samples(column) : List.of(word);
        return words.stream().anyMatch(next -> {
            var more = new ArrayList<>(key);
            more.add(next);
            return chosen(row, period, more, asked, winners);
        });
    }

    private void forNothing(TableRow row, String column, NeverAsked why) {
        inspection.warning("table.row-for-nothing", row, column, why.message(), why.advice());
    }

    private void shadowed(TableRow row, Set<Integer> winners) {
        var lines = winners.stream().limit(3).map(String::valueOf).toList();
        var more = winners.size() > 3;
        inspection.warning(
                "table.shadowed-row",
                row,
                questions.columns().get(0),
                new Text(
                        "此行永远不会被采用:凡它适用之处,都有更具体的行(第 %s 行%s)".formatted(String.join("、", lines), more ? "等" : ""),
                        "this row is never used: wherever it could hold, a more specific one does (line %s%s)"
                                .formatted(String.join(", ", lines), more ? " and others" : "")),
                new Text("请删去此行,或核对键列与 from、to", "remove it, or check its key and from and to"));
    }

    /** Units that no definition, series, proxy, conversion or indicator is given in. */
    private static void units(Inspection inspection) {
        var used = new HashSet<String>();
        inspection.framework().indicators().forEach(indicator -> used.add(indicator.uom()));
        for (var schema : List.of(Schemas.DEFINITIONS, Schemas.SERIES, Schemas.PROXIES)) {
            inspection.rows(schema).forEach(row -> used.add(row.text("uom")));
        }
        for (var row : inspection.rows(Schemas.CONVERSIONS)) {
            used.add(row.text("from_term"));
            used.add(row.text("to_term"));
        }
        unusedTerms(inspection, "uom", used, new Text("指标、口径、序列、换算", "indicator, definition, series or conversion"));
    }

    private static void evidence(Inspection inspection) {
        var used = inspection.rows(Schemas.RUBRIC).stream()
                .flatMap(row -> RowForms.listed(row.text("requires")).stream())
                .collect(Collectors.toSet());
        if (!used.isEmpty()) {
            unusedTerms(inspection, "evidence", used, new Text("评分细则", "rubric"));
        }
    }

    private static void unusedTerms(Inspection inspection, String facet, Set<String> used, Text users) {
        for (var row : inspection.rows(Schemas.TERMS)) {
            if (row.text("facet").equals(facet)
                    && row.text("term").equals(row.text("code"))
                    && !used.contains(row.text("code"))) {
                inspection.warning(
                        "terms.unused",
                        row,
                        "term",
                        new Text(
                                "没有任何%s用到“%s”".formatted(users.zh(), row.text("code")),
                                "no %s uses `%s`".formatted(users.en(), row.text("code"))),
                        new Text("请删去,或核对用词是否一致", "remove it, or check whether the word is written alike"));
            }
        }
    }
}
