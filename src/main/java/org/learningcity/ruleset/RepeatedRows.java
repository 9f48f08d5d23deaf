package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;

/** Rows with the same key that hold in the same year: neither is more specific than the other. */
final class RepeatedRows {

    private final Table table;
    private final Collection<String> codes;

    private RepeatedRows(Table table, Collection<String> codes) {
        this.table = table;
        this.codes = codes;
    }

    /**
     * What is wrong with such rows of {@code table}.
     *
     * @param codes the codes that rows may name
     */
    static List<Problem> in(Table table, Collection<String> codes) {
        return new RepeatedRows(table, codes).problems();
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var same : table.sameKey()) {
            for (var i = 1; i < same.size(); i++) {
                var row = same.get(i);
                firstOverlapping(row, same.subList(0, i)).ifPresent(other -> problems.add(problem(other, row)));
            }
        }
        return problems;
    }

    /** One is enough: of a thousand rows that are the same, each is named once. */
    private static Optional<TableRow> firstOverlapping(TableRow row, List<TableRow> before) {
        return before.stream()
                .filter(other -> other.ref().validity().overlaps(row.ref().validity()))
                .findFirst();
    }

    private Problem problem(TableRow one, TableRow other) {
        var inOrder = one.ref().line() < other.ref().line();
        var first = inOrder ? one : other;
        var second = inOrder ? other : one;
        var undated = undated(first, second);
        var zero = lostZero(first, second);
        if (zero.isEmpty() && sameValues(first, second)) {
            return duplicate(first, second);
        }
        return zero.or(() -> undated).orElseGet(() -> equallySpecific(first, second));
    }

    private boolean sameValues(TableRow first, TableRow second) {
        return table.schema().values().stream()
                .allMatch(column -> first.text(column.name()).equals(second.text(column.name())));
    }

    private static Problem duplicate(TableRow first, TableRow second) {
        var line = first.ref().line();
        return Problem.error(
                "table.duplicate-row",
                where(second),
                new Text("此行与第 %d 行完全相同".formatted(line), "this row says what line %d says already".formatted(line)),
                new Text("请删去其中一行", "remove one of the two"));
    }

    /** The row of {@code 1.10} is taken for a second one of {@code 1.1} when the zero is gone. */
    private Optional<Problem> lostZero(TableRow first, TableRow second) {
        for (var column : table.schema().keys()) {
            var code = second.text(column.name());
            var meant = SpreadsheetSlip.lostZeros(code, codes).stream()
                    .filter(other -> table.rows().stream()
                            .noneMatch(row -> row.text(column.name()).equals(other)))
                    .findFirst();
            if (meant.isPresent() && column.holdsCode()) {
                return Optional.of(Problem.error(
                        "table.code-lost-zero",
                        second.where(column.name()),
                        new Text(
                                "“%s”在第 %d 行已有一行,而“%s”没有:很可能是表格软件把“%s”当成数字改写了"
                                        .formatted(code, first.ref().line(), meant.get(), meant.get()),
                                "`%s` has a row on line %d already and `%s` has none: a spreadsheet program took `%s` for a number"
                                        .formatted(code, first.ref().line(), meant.get(), meant.get())),
                        SpreadsheetSlip.asText(meant.get())));
            }
        }
        return Optional.empty();
    }

    /** One row is open where the other begins or ends: its years were forgotten. */
    private static Optional<Problem> undated(TableRow first, TableRow second) {
        var one = first.ref().validity();
        var two = second.ref().validity();
        if (endless(one, two)) {
            return Optional.of(ends(first, second));
        }
        if (endless(two, one)) {
            return Optional.of(ends(second, first));
        }
        if (beginless(one, two)) {
            return Optional.of(begins(first, second));
        }
        return beginless(two, one) ? Optional.of(begins(second, first)) : Optional.empty();
    }

    private static boolean endless(Validity row, Validity next) {
        return row.to() == Validity.OPEN_TO && row.from() < next.from();
    }

    private static boolean beginless(Validity row, Validity before) {
        return row.from() == Validity.OPEN_FROM && row.to() > before.to();
    }

    private static Problem ends(TableRow row, TableRow next) {
        var from = next.ref().validity().from();
        return Problem.error(
                "table.missing-validity",
                row.where("to"),
                new Text(
                        "此行没有填止年(to),而键相同的第 %d 行自 %d 年起有效:从 %d 年起两行重叠"
                                .formatted(next.ref().line(), from, from),
                        "this row has no last year, while line %d with the same key holds from %d: both hold from then on"
                                .formatted(next.ref().line(), from)),
                new Text(
                        "若由第 %d 行接替此行,此行的 to 应填 %d".formatted(next.ref().line(), from - 1),
                        "if line %d replaces it, set to to %d"
                                .formatted(next.ref().line(), from - 1)));
    }

    private static Problem begins(TableRow row, TableRow before) {
        var to = before.ref().validity().to();
        return Problem.error(
                "table.missing-validity",
                row.where("from"),
                new Text(
                        "此行没有填起年(from),而键相同的第 %d 行到 %d 年止有效:在此之前两行重叠"
                                .formatted(before.ref().line(), to),
                        "this row has no first year, while line %d with the same key holds until %d: both hold up to then"
                                .formatted(before.ref().line(), to)),
                new Text(
                        "若由此行接替第 %d 行,此行的 from 应填 %d".formatted(before.ref().line(), to + 1),
                        "if it replaces line %d, set from to %d"
                                .formatted(before.ref().line(), to + 1)));
    }

    private static Problem equallySpecific(TableRow first, TableRow second) {
        var line = first.ref().line();
        return Problem.error(
                "table.equally-specific",
                where(second),
                new Text(
                        "此行与第 %d 行的键相同,有效年份重叠,无法判定采用哪一行".formatted(line),
                        "this row has the key of line %d and their years overlap: neither is more specific"
                                .formatted(line)),
                new Text(
                        "请用 from、to 把两行的年份分开,或删去其中一行", "separate their years with from and to, or remove one of them"));
    }

    private static String where(TableRow row) {
        return row.ref().file() + ":" + row.ref().line();
    }
}
