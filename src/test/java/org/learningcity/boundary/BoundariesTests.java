package org.learningcity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.authoring.CaseSample;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.GivenRow;
import org.learningcity.ruleset.RowsBeside;

/** Every banded or limited row of the shipped rule sets holds just below, at and just above its boundary. */
class BoundariesTests {

    private static final Path LEARNING_CITY = Path.of("rules/cn-learning-city");

    @TempDir
    private static Path forms;

    @TestFactory
    Stream<DynamicTest> everyBoundaryHolds() {
        return Stream.of("cn-learning-city", "hdi")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var sample = CaseSample.of(Path.of("rules", name), forms);
                    var boundaries = Boundaries.of(sample.ruleSet());
                    var results = boundaries.run(sample.rules());
                    assertThat(results).hasSize(boundaries.size()).isNotEmpty();
                    assertThat(results)
                            .filteredOn(result -> !result.holds())
                            .extracting(result -> result.in(Language.EN))
                            .isEmpty();
                    assertThat(boundaries.untried()).isEmpty();
                    assertThat(boundaries.unread()).isEmpty();
                }));
    }

    @Test
    void everyTableWithNumbersAtWhichSomethingChangesIsTried() {
        var sample = CaseSample.of(LEARNING_CITY, forms);
        var tried = Boundaries.of(sample.ruleSet()).sketches().stream()
                .map(sketch -> sketch.row().table())
                .collect(Collectors.toSet());
        assertThat(tried)
                .containsExactlyInAnyOrder(
                        "limits",
                        "goalposts",
                        "proxies",
                        "rubric",
                        "carry_forward",
                        "targets",
                        "identities",
                        "gates",
                        "grades",
                        "diagnosis");
    }

    @Test
    void everyRowOfLimitsIsTriedAtEachOfItsNumbers() {
        var sample = CaseSample.of(LEARNING_CITY, forms);
        var names = Boundaries.of(sample.ruleSet()).sketches().stream()
                .map(sketch -> sketch.at("甲市").name())
                .toList();
        assertThat(names)
                .contains(
                        "limits:2.2.5/* hard_max 100: 99.99",
                        "limits:2.2.5/* hard_max 100: 100",
                        "limits:2.2.5/* hard_max 100: 100.01")
                .doesNotHaveDuplicates();
        for (var row : sample.ruleSet().rows().every("limits")) {
            for (var column : List.of("hard_min", "hard_max", "jump_percent", "conflict_percent", "stale_years")) {
                row.cell(column)
                        .ifPresent(number -> assertThat(names)
                                .filteredOn(name -> name.startsWith("%s %s %s:".formatted(row.id(), column, number)))
                                .as("%s %s", row.id(), column)
                                .hasSizeGreaterThanOrEqualTo(3));
            }
        }
    }

    @Test
    void boundariesFollowAnEditedRow() {
        var sample = CaseSample.of(LEARNING_CITY, forms);
        var edited = sample.ruleSet()
                .with(RowsBeside.unchecked(
                        sample.ruleSet(),
                        List.of(new GivenRow(
                                "limits",
                                PlainRows.cells("indicator", "2.2.5", "hard_max", "90"),
                                "tables/limits.csv:1")),
                        List.of()));
        assertThat(Boundaries.of(edited).sketches())
                .extracting(sketch -> sketch.at("甲市").name())
                .contains("limits:2.2.5/* hard_max 90: 90.01")
                .doesNotContain("limits:2.2.5/* hard_max 100: 100.01");
    }
}
