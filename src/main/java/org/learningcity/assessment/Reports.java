package org.learningcity.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learningcity.ruleset.Rows;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.History;
import org.learningcity.stage.PeerComparison;
import org.learningcity.stage.Report;

/** Makes the reports of a place: each number with its history, its peers and its limits. */
final class Reports {

    private final PlaceData place;
    private final Rows rows;
    private final Peers peers;
    private final Predicate<String> wanted;

    Reports(PlaceData place, RuleSet ruleSet, Peers peers) {
        this.place = place;
        this.rows = ruleSet.rows();
        this.wanted = code -> ruleSet.framework().findIndicator(code).isPresent();
        this.peers = peers;
    }

    List<Report> all() {
        return place.measured().values().stream()
                .flatMap(List::stream)
                .map(this::report)
                .sorted(Comparator.comparing(Report::key))
                .toList();
    }

    private Report report(Measured measured) {
        var stands = place.in(measured.period());
        return new Report(
                measured.key(),
                measured.observation(),
                measured.value().number(),
                measured.amount(),
                measured.definition(),
                history(measured),
                comparison(measured, stands.peerGroup()),
                rows.limits(measured.code(), stands.region(), measured.period()),
                rows.choices().sourceClass(measured.observation().provenance().source(), measured.period()));
    }

    /** Totals depend on the size of a place: only indicators are compared with peers, and only under their definition. */
    private PeerComparison comparison(Measured measured, String peerGroup) {
        return measured.comparable() && wanted.test(measured.code())
                ? peers.compare(measured.code(), measured.period(), peerGroup, measured.amount())
                : peers.none(measured.code(), measured.period());
    }

    private History history(Measured now) {
        var before = neighbour(now, now.period() - 1);
        var after = neighbour(now, now.period() + 1);
        var event = rows.event(now.code(), place.id(), now.period());
        return new History(
                before != null,
                before == null ? 0 : before.amount(),
                before == null ? 0 : changePercent(before.amount(), now.amount()),
                event,
                repeatOf(now),
                before != null && after != null && isMidpoint(before, now, after),
                before == null
                        && place.numbers(now.code(), now.period() - 1).stream()
                                .anyMatch(other -> other.definition().fits()));
    }

    /** The value of another year under the same definition, from the same source if there is one. */
    private @Nullable Measured neighbour(Measured now, int period) {
        var definition = now.observation().definition().canonical();
        var source = now.observation().provenance().source();
        return place.numbers(now.code(), period).stream()
                .filter(other -> other.observation().definition().canonical().equals(definition))
                .min(Comparator.comparing((Measured other) ->
                                !other.observation().provenance().source().equals(source))
                        .thenComparing(other -> other.key()))
                .orElse(null);
    }

    private static double changePercent(double before, double now) {
        if (before == 0) {
            return now == 0 ? 0 : Math.signum(now) * 100;
        }
        return 100 * (now - before) / Math.abs(before);
    }

    /** The latest earlier year that reports exactly the same number under the same definition; 0 when none does. */
    private int repeatOf(Measured now) {
        var definition = now.observation().definition().canonical();
        return place.measured().entrySet().stream()
                .filter(cell ->
                        cell.getKey().code().equals(now.code()) && cell.getKey().period() < now.period())
                .filter(cell -> cell.getValue().stream()
                        .anyMatch(other -> other.value()
                                        .decimal()
                                        .equals(now.value().decimal())
                                && other.observation().definition().canonical().equals(definition)))
                .mapToInt(cell -> cell.getKey().period())
                .max()
                .orElse(0);
    }

    private static boolean isMidpoint(Measured before, Measured now, Measured after) {
        var first = new BigDecimal(before.value().decimal());
        var last = new BigDecimal(after.value().decimal());
        var middle = new BigDecimal(now.value().decimal());
        return first.compareTo(last) != 0 && middle.add(middle).compareTo(first.add(last)) == 0;
    }
}
