package org.learningcity.boundary;

import java.math.BigDecimal;
import java.util.List;
import org.learningcity.boundary.BoundaryBench.Setting;
import org.learningcity.boundary.PlainRows.KeyPart;
import org.learningcity.framework.Direction;
import org.learningcity.stage.AdviceKind;
import org.learningcity.stage.RowRef;

/** Boundary cases of {@code targets.csv}: a value that just reaches a target and one that just misses it, before and when it is due. */
final class TargetBoundaries {

    private final BoundaryBench bench;

    TargetBoundaries(BoundaryBench bench) {
        this.bench = bench;
    }

    void make() {
        for (var row : bench.rows().every("targets")) {
            var target = PlainRows.number(row, "value");
            var due = PlainRows.number(row, "due").map(BigDecimal::intValue);
            if (target.isPresent() && due.isPresent() && bench.reads("targets", "value", "target")) {
                for (var year : List.of(due.get() - 1, due.get(), due.get() + 1)) {
                    at(row, target.get(), year);
                }
            }
        }
    }

    private void at(RowRef row, BigDecimal target, int year) {
        var code = PlainRows.text(row, "indicator");
        var indicator = bench.measured(code);
        var region = bench.regions(row).stream()
                .filter(found -> bench.rows()
                        .holding("targets", year, new KeyPart("indicator", code), new KeyPart("region", found))
                        .filter(row::equals)
                        .isPresent())
                .findFirst();
        if (indicator.isEmpty() || region.isEmpty()) {
            return;
        }
        var here = new Setting(code, region.get(), "", year);
        var scored =
                bench.rows().goalposts(code, here.region(), here.tier(), year).isPresent();
        for (var value : Edge.of(target).all()) {
            if (scored && bench.rows().possible(code, here.region(), year, value)) {
                var reached = indicator.get().direction() == Direction.HIGHER_IS_BETTER
                        ? value.compareTo(target) >= 0
                        : value.compareTo(target) <= 0;
                bench.add(bench.sketch(row, "value", "%d: %s".formatted(year, Sketch.shown(value)), here)
                        .report(code, year, value)
                        .advice(code, year, AdviceKind.TARGET, !reached));
            }
        }
    }
}
