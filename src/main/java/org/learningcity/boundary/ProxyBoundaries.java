package org.learningcity.boundary;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.learningcity.boundary.BoundaryBench.Setting;
import org.learningcity.boundary.PlainRows.KeyPart;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.RowRef;

/** Boundary cases of {@code proxies.csv}: where a series may stand in, until when, by whose approval, and what it is worth. */
final class ProxyBoundaries {

    private static final BigDecimal SOME_VALUE = BigDecimal.TEN;

    private final BoundaryBench bench;

    ProxyBoundaries(BoundaryBench bench) {
        this.bench = bench;
    }

    void make() {
        for (var row : bench.rows().every("proxies")) {
            if (bench.measured(PlainRows.text(row, "indicator")).isPresent()
                    && bench.reads("proxies", "series", "proxy")) {
                var setting = bench.setting(
                        row, found -> holding(row, found).filter(row::equals).isPresent());
                if (setting.isEmpty()) {
                    bench.untried(row, "series", "no region and year for which the row holds");
                } else {
                    at(row, setting.get());
                }
            }
        }
    }

    private Optional<RowRef> holding(RowRef row, Setting setting) {
        return bench.rows()
                .holding(
                        "proxies",
                        setting.year(),
                        new KeyPart("indicator", setting.code()),
                        new KeyPart("series", PlainRows.text(row, "series")),
                        new KeyPart("region", setting.region()),
                        new KeyPart("tier", setting.tier()));
    }

    private void at(RowRef row, Setting here) {
        var usual = usual(row);
        tried(row, "approved_by", here, usual);
        PlainRows.number(row, "eligible_min")
                .ifPresent(least -> Edge.of(least).all().forEach(value -> tried(row, "eligible_min", here, value)));
        PlainRows.number(row, "eligible_max")
                .ifPresent(most -> Edge.of(most).all().forEach(value -> tried(row, "eligible_max", here, value)));
        Worth.of(row).ifPresent(worth -> worth.edges().forEach(value -> tried(row, "worst", here, value)));
        for (var year : BoundaryBench.edgeYears(row)) {
            tried(row, "to", new Setting(here.code(), here.region(), here.tier(), year), usual);
        }
    }

    private static BigDecimal usual(RowRef row) {
        return Worth.of(row).map(Worth::between).orElse(SOME_VALUE);
    }

    /** What comes of {@code value} of the series where nothing was reported for the indicator itself. */
    private void tried(RowRef row, String column, Setting here, BigDecimal value) {
        var series = PlainRows.text(row, "series");
        if (!bench.rows().possible(series, here.region(), here.year(), value)) {
            return;
        }
        var sketch = bench.sketch(row, column, "%d: %s".formatted(here.year(), Sketch.shown(value)), here)
                .gap(here.code(), here.year())
                .report(series, here.year(), value);
        var held = holding(row, here).filter(found -> mayStandIn(found, value));
        if (held.isEmpty()) {
            sketch.resolved(here.code(), here.year(), Map.of("kind", CandidateKind.ABSENT.name()), Map.of());
        } else {
            used(sketch, held.get(), here, value);
        }
        bench.add(sketch);
    }

    private static boolean mayStandIn(RowRef row, BigDecimal value) {
        var tooLow = PlainRows.number(row, "eligible_min").filter(least -> value.compareTo(least) < 0);
        var tooHigh = PlainRows.number(row, "eligible_max").filter(most -> value.compareTo(most) > 0);
        return !PlainRows.text(row, "approved_by").isEmpty() && tooLow.isEmpty() && tooHigh.isEmpty();
    }

    private void used(Sketch sketch, RowRef row, Setting here, BigDecimal value) {
        var kind =
                PlainRows.text(row, "kind").equals("NEAR") ? CandidateKind.NEAR_PROXY : CandidateKind.SUBSTITUTE_PROXY;
        var own = Worth.of(row).filter(worth -> PlainRows.text(row, "method").equals("OWN"));
        var amount = own.isPresent() ? value.doubleValue() : converted(row, value);
        var numbers = new TreeMap<String, Double>(Map.of("value", amount));
        PlainRows.number(row, "evidence_factor")
                .ifPresent(factor -> numbers.put(
                        "evidence_factor",
                        factor.doubleValue() * bench.rows().evidenceFactor(here.code(), kind.name(), here.year())));
        sketch.resolved(
                here.code(), here.year(), Map.of("kind", kind.name(), "proxy", PlainRows.text(row, "series")), numbers);
        var worth = own.or(() -> bench.rows()
                .goalposts(here.code(), here.region(), here.tier(), here.year())
                .flatMap(Worth::of));
        worth.ifPresent(posts -> sketch.score(
                here.code(),
                here.year(),
                Map.of(),
                Map.of("score", posts.points(BigDecimal.valueOf(amount), bench.scale()))));
    }

    private static double converted(RowRef row, BigDecimal value) {
        var factor = PlainRows.number(row, "factor").orElse(BigDecimal.ONE);
        var offset = PlainRows.number(row, "offset").orElse(BigDecimal.ZERO);
        return value.multiply(factor).add(offset).doubleValue();
    }
}
