package org.learningcity.boundary;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.IntStream;
import org.learningcity.boundary.BoundaryBench.Setting;
import org.learningcity.boundary.PlainRows.KeyPart;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.RowRef;

/** Boundary cases of {@code carry_forward.csv}: over as many years as a row allows, over one more, and across a break. */
final class CarryBoundaries {

    private static final String YEARS = "years";

    private final BoundaryBench bench;

    CarryBoundaries(BoundaryBench bench) {
        this.bench = bench;
    }

    void make() {
        for (var row : bench.rows().every("carry_forward")) {
            if (bench.reads("carry_forward", YEARS, "carriedForward")) {
                make(row);
            }
        }
    }

    private void make(RowRef row) {
        var over = PlainRows.number(row, YEARS).map(BigDecimal::intValue).orElse(0);
        var whole = bench.setting(row, found -> holds(row, found, over) && !broken(found, over));
        if (whole.isEmpty()) {
            bench.untried(row, YEARS, "no stretch of years without a break");
            return;
        }
        add(row, whole.get(), over, true);
        bench.setting(
                        row,
                        found -> bench.measured(found.code()).isPresent()
                                && !allowed(found, over + 1)
                                && !broken(found, over + 1))
                .ifPresent(setting -> add(row, setting, over + 1, false));
        bench.setting(row, found -> holds(row, found, over) && broken(found, over))
                .ifPresent(setting -> add(row, setting, over, false));
    }

    private boolean holds(RowRef row, Setting setting, int over) {
        return bench.measured(setting.code()).isPresent()
                && bench.rows()
                        .holding("carry_forward", setting.year(), key(setting.code()), years(over))
                        .filter(row::equals)
                        .isPresent();
    }

    private boolean allowed(Setting setting, int over) {
        return bench.rows()
                .holding("carry_forward", setting.year(), key(setting.code()), years(over))
                .isPresent();
    }

    private static KeyPart key(String code) {
        return new KeyPart("indicator", code);
    }

    private static KeyPart years(int over) {
        return new KeyPart(YEARS, Integer.toString(over));
    }

    private boolean broken(Setting setting, int over) {
        return IntStream.rangeClosed(setting.year() - over + 1, setting.year())
                .anyMatch(year -> bench.rows().suspended(setting.code(), year));
    }

    private void add(RowRef row, Setting here, int over, boolean carried) {
        var value = bench.rows()
                .goalposts(here.code(), here.region(), here.tier(), here.year())
                .flatMap(Worth::of)
                .map(Worth::between)
                .orElse(BigDecimal.ONE);
        var sketch = bench.sketch(row, YEARS, "%d <- %d".formatted(here.year(), here.year() - over), here)
                .report(here.code(), here.year() - over, value)
                .gap(here.code(), here.year());
        if (carried) {
            var factor = PlainRows.number(row, "evidence_factor")
                            .orElse(BigDecimal.ONE)
                            .doubleValue()
                    * bench.rows()
                            .evidenceFactor(here.code(), CandidateKind.CARRIED_FORWARD.name(), here.year() - over);
            sketch.resolved(
                    here.code(),
                    here.year(),
                    Map.of("kind", CandidateKind.CARRIED_FORWARD.name()),
                    Map.of("value", value.doubleValue(), "evidence_factor", factor));
        } else {
            sketch.resolved(here.code(), here.year(), Map.of("kind", CandidateKind.ABSENT.name()), Map.of());
        }
        bench.add(sketch);
    }
}
