package org.learningcity.boundary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learningcity.boundary.BoundaryBench.Setting;
import org.learningcity.observation.Provenance;
import org.learningcity.observation.Vintage;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.FindingSeverity;
import org.learningcity.stage.RowRef;

/** Boundary cases of {@code limits.csv}: what can be, what jumps, what two sources may differ by, how old an edition may be. */
final class LimitBoundaries {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Earlier values to start a change from, until one meets the boundary to the last bit of a double. */
    private static final List<BigDecimal> STARTS = Stream.of(
                    "100", "10", "1", "50", "20", "5", "2", "4", "8", "16", "40", "80", "0.5", "0.25", "0.1", "1000",
                    "10000", "0.01")
            .map(BigDecimal::new)
            .toList();

    private final BoundaryBench bench;

    LimitBoundaries(BoundaryBench bench) {
        this.bench = bench;
    }

    void make() {
        for (var row : bench.rows().every("limits")) {
            hard(row, "hard_min", "hardMin", false);
            hard(row, "hard_max", "hardMax", true);
            jump(row);
            conflict(row);
            stale(row);
        }
    }

    private Optional<Setting> where(RowRef row, Predicate<Setting> fits) {
        return bench.setting(
                row,
                setting -> bench.rows()
                                .limits(setting.code(), setting.region(), setting.year())
                                .filter(row::equals)
                                .isPresent()
                        && fits.test(setting));
    }

    private void hard(RowRef row, String column, String property, boolean most) {
        var limit = PlainRows.number(row, column);
        if (limit.isEmpty() || !bench.reads("limits", column, property)) {
            return;
        }
        var found = where(row, setting -> true);
        if (found.isEmpty()) {
            bench.untried(row, column, "no code, region and year for which the row holds");
            return;
        }
        var setting = found.get();
        for (var value : Edge.of(limit.get()).all()) {
            var beyond = most ? value.compareTo(limit.get()) > 0 : value.compareTo(limit.get()) < 0;
            if (beyond || bench.rows().possible(setting.code(), setting.region(), setting.year(), value)) {
                bench.add(hard(row, column, setting, value, beyond));
            }
        }
    }

    private Sketch hard(RowRef row, String column, Setting setting, BigDecimal value, boolean beyond) {
        var sketch = bench.sketch(row, column, Sketch.shown(value), setting)
                .report(setting.code(), setting.year(), value)
                .finding(setting.code(), setting.year(), FindingSeverity.MANDATORY, beyond);
        if (beyond) {
            sketch.finding(setting.code(), setting.year(), row, true);
        }
        if (bench.measured(setting.code()).isPresent()) {
            sketch.resolved(
                    setting.code(),
                    setting.year(),
                    beyond
                            ? Map.of("kind", CandidateKind.ABSENT.name(), "reason", "REJECTED")
                            : Map.of("kind", CandidateKind.REPORTED.name()),
                    beyond ? Map.of() : Map.of("value", value.doubleValue()));
        }
        return sketch;
    }

    private void jump(RowRef row) {
        var percent = PlainRows.number(row, "jump_percent");
        if (percent.isEmpty() || !bench.reads("limits", "jump_percent", "jumpPercent")) {
            return;
        }
        var quiet = where(
                row,
                setting -> bench.rows().event(setting.code(), setting.year()).isEmpty());
        if (quiet.isEmpty() || !jumps(row, percent.get(), quiet.get(), row)) {
            bench.untried(row, "jump_percent", "no two values that differ by exactly this share");
        }
        var eventful = where(
                row,
                setting -> bench.rows().event(setting.code(), setting.year()).isPresent());
        eventful.ifPresent(setting -> jumps(
                row,
                percent.get(),
                setting,
                bench.rows().event(setting.code(), setting.year()).orElseThrow()));
    }

    /** Changes up and down by the share, a little less and a little more; whether any can be made. */
    private boolean jumps(RowRef row, BigDecimal percent, Setting setting, RowRef because) {
        var made = false;
        for (var direction : List.of(BigDecimal.ONE, BigDecimal.ONE.negate())) {
            var start = start(percent, direction, setting);
            if (start.isPresent()) {
                made = true;
                var end = changed(start.get(), percent.multiply(direction));
                for (var value : Edge.of(end).all()) {
                    var change = value.subtract(start.get()).abs();
                    var most = end.subtract(start.get()).abs();
                    bench.add(bench.sketch(
                                    row,
                                    "jump_percent",
                                    "%d: %s -> %s"
                                            .formatted(setting.year(), Sketch.shown(start.get()), Sketch.shown(value)),
                                    setting)
                            .report(setting.code(), setting.year() - 1, start.get())
                            .report(setting.code(), setting.year(), value)
                            .finding(setting.code(), setting.year(), because, change.compareTo(most) > 0));
                }
            }
        }
        return made;
    }

    private static BigDecimal changed(BigDecimal start, BigDecimal percent) {
        return start.add(start.multiply(percent).divide(HUNDRED, MathContext.DECIMAL64));
    }

    private Optional<BigDecimal> start(BigDecimal percent, BigDecimal direction, Setting setting) {
        return STARTS.stream()
                .filter(start -> {
                    var end = changed(start, percent.multiply(direction));
                    var before = start.doubleValue();
                    var exact = Math.abs(100 * (end.doubleValue() - before) / before) == percent.doubleValue();
                    return exact
                            && Stream.concat(Stream.of(start), Edge.of(end).all().stream())
                                    .allMatch(value -> bench.rows()
                                            .possible(setting.code(), setting.region(), setting.year(), value));
                })
                .findFirst();
    }

    private void conflict(RowRef row) {
        var percent = PlainRows.number(row, "conflict_percent");
        if (percent.isEmpty() || !bench.reads("limits", "conflict_percent", "conflictPercent")) {
            return;
        }
        var setting = where(row, found -> true);
        var smaller = setting.flatMap(found -> start(percent.get(), BigDecimal.ONE, found));
        if (smaller.isEmpty()) {
            bench.untried(row, "conflict_percent", "no two values that differ by exactly this share");
            return;
        }
        var here = setting.orElseThrow();
        conflict(row, here, smaller.get(), changed(smaller.get(), percent.get()), Vintage.UNSTATED);
        if (bench.reads("limits", "conflict_percent", "sameVintage")) {
            conflict(row, here, smaller.get(), changed(smaller.get(), percent.get()), Vintage.PRELIMINARY);
        }
    }

    /** Two sources, the second of {@code vintage}: where it is stated, the vintages of the two differ. */
    private void conflict(RowRef row, Setting here, BigDecimal smaller, BigDecimal most, Vintage vintage) {
        var stated = vintage == Vintage.UNSTATED ? "" : " " + vintage;
        var first = vintage == Vintage.UNSTATED ? vintage : Vintage.FINAL;
        for (var value : Edge.of(most).all()) {
            bench.add(bench.sketch(
                            row, "conflict_percent", Sketch.shown(smaller) + " | " + Sketch.shown(value) + stated, here)
                    .report(here.code(), here.year(), smaller, new Provenance("来源一", "", "", "", first))
                    .report(here.code(), here.year(), value, new Provenance("来源二", "", "", "", vintage))
                    .finding(here.code(), here.year(), row, value.compareTo(most) > 0));
        }
    }

    private void stale(RowRef row) {
        var years = PlainRows.number(row, "stale_years");
        if (years.isEmpty() || !bench.reads("limits", "stale_years", "staleYears")) {
            return;
        }
        var setting = where(row, found -> true);
        if (setting.isEmpty()) {
            bench.untried(row, "stale_years", "no code, region and year for which the row holds");
            return;
        }
        var here = setting.get();
        var value = STARTS.stream()
                .filter(start -> bench.rows().possible(here.code(), here.region(), here.year(), start))
                .findFirst()
                .orElse(BigDecimal.ONE);
        for (var lag = years.get().intValue() - 1; lag <= years.get().intValue() + 1; lag++) {
            var edition = Integer.toString(here.year() + lag);
            bench.add(bench.sketch(row, "stale_years", "edition " + edition, here)
                    .report(here.code(), here.year(), value, new Provenance("边界样例", "", "", edition, Vintage.UNSTATED))
                    .finding(here.code(), here.year(), row, lag > years.get().doubleValue()));
        }
    }
}
