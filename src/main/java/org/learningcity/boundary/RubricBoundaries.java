package org.learningcity.boundary;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.boundary.BoundaryBench.Setting;
import org.learningcity.boundary.PlainRows.KeyPart;
import org.learningcity.framework.Indicator;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.FindingSeverity;
import org.learningcity.stage.RowRef;

/** Boundary cases of {@code rubric.csv}: each step, halfway to the next, and a step without its evidence. */
final class RubricBoundaries {

    private static final String POINTS = "points";
    private static final double POINTS_OF_RUBRIC = 100;

    private final BoundaryBench bench;

    RubricBoundaries(BoundaryBench bench) {
        this.bench = bench;
    }

    void make() {
        for (var row : bench.rows().every("rubric")) {
            if (bench.reads("rubric", POINTS, "onRubric")) {
                var setting = bench.setting(
                        row,
                        found -> judged(found.code())
                                && step(found, number(row, "step"))
                                        .filter(row::equals)
                                        .isPresent());
                if (setting.isEmpty()) {
                    bench.untried(row, POINTS, "no judged indicator and year for which the row holds");
                } else {
                    at(row, setting.get());
                }
            }
        }
    }

    private boolean judged(String code) {
        return bench.ruleSet()
                .framework()
                .findIndicator(code)
                .map(Indicator::wants)
                .filter(wants -> wants.judged())
                .isPresent();
    }

    private Optional<RowRef> step(Setting setting, int step) {
        return bench.rows()
                .holding(
                        "rubric",
                        setting.year(),
                        new KeyPart("indicator", setting.code()),
                        new KeyPart("step", Integer.toString(step)));
    }

    private static int number(RowRef row, String column) {
        return PlainRows.number(row, column).map(BigDecimal::intValue).orElse(0);
    }

    private static List<String> requires(RowRef row) {
        var cell = PlainRows.text(row, "requires");
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(";")).map(String::strip).toList();
    }

    private double worth(RowRef row) {
        return bench.scale()
                * PlainRows.number(row, POINTS).orElse(BigDecimal.ZERO).doubleValue()
                / POINTS_OF_RUBRIC;
    }

    private void at(RowRef row, Setting here) {
        var step = number(row, "step");
        bench.add(reviewed(row, here, step, step, evidence(row, step))
                .finding(here.code(), here.year(), FindingSeverity.MANDATORY, false)
                .finding(here.code(), here.year(), FindingSeverity.TO_VERIFY, false)
                .resolved(
                        here.code(), here.year(), Map.of("kind", CandidateKind.JUDGED.name()), Map.of("value", (double)
                                step))
                .score(here.code(), here.year(), Map.of(), Map.of("score", worth(row))));
        step(here, step + 1)
                .ifPresent(next -> bench.add(reviewed(row, here, step, step + 1, evidence(next, step + 1))
                        .score(here.code(), here.year(), Map.of(), Map.of("score", (worth(row) + worth(next)) / 2))));
        if (bench.reads("rubric", "requires", "supportedStep")) {
            without(row, here, step);
        }
    }

    /** Every type of evidence that a step asks for and the step below does not: without it the step is questioned. */
    private void without(RowRef row, Setting here, int step) {
        var needed = requires(row);
        for (var type : needed) {
            var rest = needed.stream().filter(other -> !other.equals(type)).toList();
            var sketch = reviewed(row, here, step, step, rest);
            if (rest.isEmpty()) {
                sketch.finding(here.code(), here.year(), FindingSeverity.MANDATORY, true)
                        .resolved(here.code(), here.year(), Map.of("kind", CandidateKind.ABSENT.name()), Map.of());
            } else {
                sketch.finding(here.code(), here.year(), FindingSeverity.TO_VERIFY, true);
            }
            bench.add(sketch);
        }
    }

    /** What a step asks for; something at least above the lowest step. */
    private static List<String> evidence(RowRef row, int step) {
        var required = requires(row);
        return required.isEmpty() && step > 0 ? List.of("其他材料") : required;
    }

    private Sketch reviewed(RowRef row, Setting here, int first, int second, List<String> types) {
        var sketch = bench.sketch(row, POINTS, "%d, %d, %s".formatted(first, second, types), here)
                .review(here.code(), here.year(), "评审员一", first)
                .review(here.code(), here.year(), "评审员二", second);
        types.forEach(type -> sketch.exhibit(here.code(), here.year(), type));
        return sketch;
    }
}
