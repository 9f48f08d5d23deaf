package org.learningcity.boundary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcity.boundary.BoundaryBench.Setting;
import org.learningcity.stage.RowRef;

/** Boundary cases of {@code identities.csv}: a total that is off its parts by just the tolerance. */
final class IdentityBoundaries {

    private static final String TOLERANCE = "tolerance_percent";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What the first of two parts may be, and each of several, until a total meets the tolerance to the last bit. */
    private static final List<BigDecimal> PARTS = Stream.of(
                    "8000", "800", "400", "100", "1600", "6400", "64", "16", "4", "50")
            .map(BigDecimal::new)
            .toList();

    private static final BigDecimal SECOND = BigDecimal.valueOf(8);

    private final BoundaryBench bench;

    IdentityBoundaries(BoundaryBench bench) {
        this.bench = bench;
    }

    /** Parts and the total they make. */
    private record Sum(List<BigDecimal> parts, BigDecimal expected, BigDecimal most) {}

    void make() {
        for (var row : bench.rows().every("identities")) {
            var tolerance = PlainRows.number(row, TOLERANCE);
            var setting = bench.setting(row, found -> true);
            if (tolerance.isPresent()
                    && setting.isPresent()
                    && bench.reads("identities", TOLERANCE, "tolerancePercent")) {
                var sum = PARTS.stream()
                        .flatMap(first -> sum(row, first, tolerance.get()).stream())
                        .findFirst();
                if (sum.isEmpty()) {
                    bench.untried(row, TOLERANCE, "no total that is off by exactly this share");
                } else {
                    add(row, setting.get(), sum.get());
                }
            }
        }
    }

    private static Optional<Sum> sum(RowRef row, BigDecimal first, BigDecimal tolerance) {
        var count = PlainRows.text(row, "parts").split(";").length;
        var factor = PlainRows.number(row, "factor").orElse(BigDecimal.ONE);
        var ratio = PlainRows.text(row, "kind").equals("RATIO");
        var parts = ratio ? List.of(first, SECOND) : Collections.nCopies(count, first);
        var whole = ratio ? first.divide(SECOND, MathContext.DECIMAL64) : first.multiply(BigDecimal.valueOf(count));
        var expected = whole.multiply(factor);
        var most = expected.add(expected.multiply(tolerance).divide(HUNDRED, MathContext.DECIMAL64));
        var off = 100 * Math.abs(most.doubleValue() - expected.doubleValue()) / expected.doubleValue();
        return off == tolerance.doubleValue() ? Optional.of(new Sum(parts, expected, most)) : Optional.empty();
    }

    private void add(RowRef row, Setting here, Sum sum) {
        var codes = Arrays.stream(PlainRows.text(row, "parts").split(";"))
                .map(String::strip)
                .toList();
        for (var total : Edge.of(sum.most()).all()) {
            var sketch = bench.sketch(row, TOLERANCE, Sketch.shown(sum.expected()) + " | " + Sketch.shown(total), here)
                    .report(here.code(), here.year(), total)
                    .finding(here.code(), here.year(), row, total.compareTo(sum.most()) > 0);
            for (var i = 0; i < codes.size(); i++) {
                sketch.report(codes.get(i), here.year(), sum.parts().get(i));
            }
            bench.add(sketch);
        }
    }
}
