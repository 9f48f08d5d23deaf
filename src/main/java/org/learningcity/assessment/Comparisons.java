package org.learningcity.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningcity.observation.Vintage;
import org.learningcity.ruleset.ChoiceRows.IdentityRow;
import org.learningcity.ruleset.Rows;
import org.learningcity.stage.Balance;
import org.learningcity.stage.Given;
import org.learningcity.stage.Pair;
import org.learningcity.stage.Precedence;
import org.learningcity.stage.Report;

/** Sets the reports of one place beside each other: two sources for one cell, totals beside their parts. */
final class Comparisons {

    private static final double NEAR_A_POWER = 0.05;

    private final Rows rows;
    private final Map<PlaceData.Cell, List<Report>> reports;

    Comparisons(List<Report> reports, Rows rows) {
        this.rows = rows;
        this.reports = reports.stream()
                .filter(report ->
                        report.definition().fits() || report.definition().convertible())
                .collect(Collectors.groupingBy(report -> new PlaceData.Cell(report.code(), report.period())));
    }

    List<Given> all() {
        var all = new ArrayList<Given>();
        reports.values().forEach(same -> all.addAll(pairs(same)));
        reports.values().forEach(totals -> totals.forEach(total -> all.addAll(balances(total))));
        return all;
    }

    private static List<Pair> pairs(List<Report> same) {
        var pairs = new ArrayList<Pair>();
        var sorted = same.stream().sorted(Comparator.comparing(Report::key)).toList();
        for (var i = 0; i < sorted.size(); i++) {
            for (var j = i + 1; j < sorted.size(); j++) {
                var first = sorted.get(i);
                var second = sorted.get(j);
                if (!contradict(first, second)) {
                    pairs.add(new Pair(
                            first,
                            second,
                            differencePercent(first.amount(), second.amount()),
                            first.vintage() == second.vintage()
                                    || first.vintage() == Vintage.UNSTATED
                                    || second.vintage() == Vintage.UNSTATED));
                }
            }
        }
        return pairs;
    }

    /** Whether both state a facet of their definitions, and state it differently. */
    private static boolean contradict(Report first, Report second) {
        var left = first.observation().definition().facets();
        var right = second.observation().definition().facets();
        return left.entrySet().stream()
                .anyMatch(facet ->
                        right.containsKey(facet.getKey()) && !facet.getValue().equals(right.get(facet.getKey())));
    }

    private static double differencePercent(double first, double second) {
        var smaller = Math.min(Math.abs(first), Math.abs(second));
        if (first == second) {
            return 0;
        }
        return smaller == 0 ? 100 : 100 * Math.abs(first - second) / smaller;
    }

    private List<Balance> balances(Report total) {
        return rows.choices().identities(total.code(), total.period()).stream()
                .flatMap(row -> balance(row, total).stream())
                .toList();
    }

    private Optional<Balance> balance(IdentityRow row, Report total) {
        var parts = new ArrayList<Report>();
        for (var code : row.parts()) {
            best(code, total.period()).ifPresent(parts::add);
        }
        if (parts.size() < row.parts().size()) {
            return Optional.empty();
        }
        var expected = expected(row, parts);
        if (!Double.isFinite(expected) || expected == 0) {
            return Optional.empty();
        }
        var deviation = 100 * Math.abs(total.amount() - expected) / Math.abs(expected);
        return Optional.of(new Balance(
                row.identity(), total, parts, expected, deviation, isPowerOfTen(total.amount() / expected)));
    }

    /** The report of a code that would be used first. */
    private Optional<Report> best(String code, int period) {
        return reports.getOrDefault(new PlaceData.Cell(code, period), List.of()).stream()
                .min(Comparator.comparingInt((Report report) ->
                                precedence(rows, report, code, "REPORTED").rank())
                        .thenComparing(Report::key));
    }

    static Precedence precedence(Rows rows, Report report, String indicator, String kind) {
        return rows.precedence(
                report.period(),
                indicator,
                kind,
                report.source().sourceClass(),
                report.vintage().name(),
                report.status().name());
    }

    private static double expected(IdentityRow row, List<Report> parts) {
        var factor = row.identity().factor();
        if (row.identity().kind().equals("RATIO")) {
            return parts.get(0).amount() / parts.get(1).amount() * factor;
        }
        return parts.stream().mapToDouble(Report::amount).sum() * factor;
    }

    private static boolean isPowerOfTen(double ratio) {
        if (!(ratio > 0)) {
            return false;
        }
        var exponent = Math.round(StrictMath.log10(ratio));
        return exponent != 0 && Math.abs(ratio / StrictMath.pow(10, (double) exponent) - 1) < NEAR_A_POWER;
    }
}
