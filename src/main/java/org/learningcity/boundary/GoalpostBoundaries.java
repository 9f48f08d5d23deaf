package org.learningcity.boundary;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningcity.boundary.BoundaryBench.Setting;
import org.learningcity.stage.RowRef;

/** Boundary cases of {@code goalposts.csv}: at each post and next to it, and in the years in which a row begins and ends. */
final class GoalpostBoundaries {

    private final BoundaryBench bench;
    private final Set<String> tried = new HashSet<>();

    GoalpostBoundaries(BoundaryBench bench) {
        this.bench = bench;
    }

    void make() {
        for (var row : bench.rows().every("goalposts")) {
            var worth = Worth.of(row);
            if (worth.isPresent() && bench.reads("goalposts", "worst", "onGoalposts")) {
                posts(row, worth.get());
                BoundaryBench.edgeYears(row).forEach(year -> year(row, year));
            }
        }
    }

    private Optional<RowRef> holding(Setting setting) {
        return bench.rows().goalposts(setting.code(), setting.region(), setting.tier(), setting.year());
    }

    private void posts(RowRef row, Worth worth) {
        var setting = bench.setting(
                row,
                found -> bench.measured(found.code()).isPresent()
                        && holding(found).filter(row::equals).isPresent());
        if (setting.isEmpty()) {
            bench.untried(row, "worst", "no measured indicator, region and year for which the row holds");
            return;
        }
        for (var value : worth.edges()) {
            score(row, setting.get(), worth, value);
        }
    }

    private void score(RowRef row, Setting here, Worth worth, BigDecimal value) {
        if (bench.rows().possible(here.code(), here.region(), here.year(), value)) {
            bench.add(bench.sketch(row, "", "%d: %s".formatted(here.year(), Sketch.shown(value)), here)
                    .report(here.code(), here.year(), value)
                    .score(here.code(), here.year(), Map.of(), Map.of("score", worth.points(value, bench.scale()))));
        }
    }

    /** In a year at the edge of a row's validity the row that holds then decides, whichever it is. */
    private void year(RowRef row, int year) {
        var code = PlainRows.text(row, "indicator");
        var tier = PlainRows.text(row, "tier");
        if (bench.measured(code).isEmpty()) {
            return;
        }
        var setting = new Setting(code, bench.regions(row).get(0), tier.equals(PlainRows.ANY) ? "" : tier, year);
        holding(setting)
                .filter(held -> tried.add(held.id() + year))
                .ifPresent(held -> Worth.of(held)
                        .ifPresent(worth -> score(
                                held,
                                setting,
                                worth,
                                Worth.of(row).orElseThrow().between())));
    }
}
