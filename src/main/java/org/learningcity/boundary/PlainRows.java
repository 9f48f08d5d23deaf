package org.learningcity.boundary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningcity.ruleset.Rows;
import org.learningcity.stage.RowRef;

/**
 * Looks rows up the slow way, one after the other, without asking the look-up that assessments use: what is expected at
 * a boundary rests on this one.
 */
final class PlainRows {

    static final String ANY = "*";

    private final Map<String, List<RowRef>> tables = new HashMap<>();
    private final Map<String, Map<String, List<RowRef>>> byCode = new HashMap<>();

    PlainRows(Rows rows) {
        rows.tables().forEach(table -> tables.put(table, rows.every(table)));
    }

    List<RowRef> every(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The rows that name {@code value} in {@code column}, or leave it open. */
    private List<RowRef> naming(String table, String column, String value) {
        var index = byCode.computeIfAbsent(
                table + "." + column,
                name -> every(table).stream().collect(Collectors.groupingBy(row -> text(row, column))));
        return Stream.concat(index.getOrDefault(value, List.of()).stream(), index.getOrDefault(ANY, List.of()).stream())
                .distinct()
                .toList();
    }

    /** A column of a key and what is asked for in it, the most weighty column first. */
    record KeyPart(String column, String value) {}

    /** The row of {@code table} that holds for {@code keys} in {@code year}. */
    Optional<RowRef> holding(String table, int year, KeyPart... keys) {
        return naming(table, keys[0].column(), keys[0].value()).stream()
                .filter(row -> row.validity().holdsIn(year))
                .filter(row -> IntStream.range(0, keys.length).allMatch(i -> fits(row, keys[i])))
                .max(Comparator.comparing(row -> specificity(row, keys)));
    }

    private static boolean fits(RowRef row, KeyPart key) {
        var cell = text(row, key.column());
        return cell.equals(ANY) || cell.equals(key.value());
    }

    /** One letter a column, so that rows compare by the first column that tells them apart. */
    private static String specificity(RowRef row, KeyPart... keys) {
        var letters = new StringBuilder();
        for (var key : keys) {
            letters.append(text(row, key.column()).equals(ANY) ? 'a' : 'b');
        }
        return letters.toString();
    }

    Optional<RowRef> limits(String code, String region, int year) {
        return holding("limits", year, new KeyPart("indicator", code), new KeyPart("region", region));
    }

    Optional<RowRef> goalposts(String code, String region, String tier, int year) {
        return holding(
                "goalposts",
                year,
                new KeyPart("indicator", code),
                new KeyPart("region", region),
                new KeyPart("tier", tier));
    }

    /** Whether an event of the whole country stands between the year before and {@code year}. */
    Optional<RowRef> event(String code, int year) {
        return holding(
                "events",
                year,
                new KeyPart("indicator", code),
                new KeyPart("place", ANY),
                new KeyPart("year", Integer.toString(year)));
    }

    /** Whether an event forbids setting {@code year} beside the year before. */
    boolean suspended(String code, int year) {
        return event(code, year)
                .filter(row -> text(row, "suspends").equals("yes"))
                .isPresent();
    }

    /** How much a value of this kind counts as evidence when its source is of no known class. */
    double evidenceFactor(String code, String kind, int year) {
        return holding(
                        "precedence",
                        year,
                        new KeyPart("indicator", code),
                        new KeyPart("kind", kind),
                        new KeyPart("source_class", "OTHER"),
                        new KeyPart("vintage", "UNSTATED"),
                        new KeyPart("status", "OFFICIAL"))
                .flatMap(row -> number(row, "evidence_factor"))
                .map(BigDecimal::doubleValue)
                .orElse(1.0);
    }

    /** Whether {@code value} lies within the hard limits that hold. */
    boolean possible(String code, String region, int year, BigDecimal value) {
        var row = limits(code, region, year);
        var above = row.flatMap(limits -> number(limits, "hard_max")).filter(most -> value.compareTo(most) > 0);
        var below = row.flatMap(limits -> number(limits, "hard_min")).filter(least -> value.compareTo(least) < 0);
        return above.isEmpty() && below.isEmpty();
    }

    static String text(RowRef row, String column) {
        return row.cell(column).orElse("");
    }

    static Optional<BigDecimal> number(RowRef row, String column) {
        return row.cell(column).map(BigDecimal::new);
    }

    /** Cells of a row, for one that is written anew. */
    static Map<String, String> cells(String... columnsAndValues) {
        var cells = new TreeMap<String, String>();
        for (var i = 0; i + 1 < columnsAndValues.length; i += 2) {
            cells.put(columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return cells;
    }
}
