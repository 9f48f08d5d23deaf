package org.learningcity.ruleset.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that can never fire. */
class NeverFiresTests {

    private static final Map<String, String> MESSAGES =
            Map.of("Report", "untidy-cell", "Panel", "one-reviewer", "Exhibit", "document-without-number");

    @TempDir
    private Path folder;

    private EditedRules rules;

    @BeforeEach
    void copy() {
        rules = EditedRules.copyOf("cn-learning-city", folder);
    }

    private void says(String code, String where, String zh, String en) {
        assertThat(rules.problems())
                .extracting(problem -> "%s %s | %s | %s"
                        .formatted(
                                problem.code(),
                                problem.where(),
                                problem.message().zh(),
                                problem.message().en()))
                .containsExactly("%s %s | %s | %s".formatted(code, where, zh, en));
    }

    @Test
    void conditionsThatExcludeEachOtherNeverHold() {
        rules.rule(
                "quality/marks.drl",
                "never",
                "$report : Report( approximate, significantDigits > 2, significantDigits < 3 )",
                "findings.note( $report, \"untidy-cell\" );");
        says(
                "rules.never-fires",
                "quality/marks.drl:37",
                "规则“never”永远不会成立:条件“significantDigits > 2, significantDigits < 3”互相排斥",
                "rule `never` can never fire: its conditions `significantDigits > 2, significantDigits < 3` exclude each other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            Report  | approximate, approximate == false
            Report  | status == Status.ESTIMATED && status == Status.PRELIMINARY
            Report  | status not in (Status.OFFICIAL, Status.PRELIMINARY, Status.ESTIMATED, Status.ILLUSTRATIVE)
            Report  | source.sourceClass == "WEB", source.sourceClass == "PANEL"
            Report  | amount > 10, value > amount, value < 5
            Report  | limits.present, limits.hasHardMax, amount >= limits.hardMax, limits.hardMax > amount
            Report  | editionLag > 1, editionLag < 4, editionLag != 2, editionLag != 3
            Report  | definition.fits, definition.differs
            Panel   | reviewers == 1, spread >= 2
            Panel   | highestStep > 4
            Exhibit | dated == false, inPeriod
            """)
    void contradictionsOfEveryKindAreFound(String fact, String conditions) {
        rules.rule(
                "quality/marks.drl",
                "never",
                "$fact : %s( %s )".formatted(fact, conditions),
                "findings.note( $fact, \"%s\" );".formatted(MESSAGES.get(fact)));
        assertThat(rules.problems()).extracting("code").containsExactly("rules.never-fires");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            approximate == false && (untidy || approximate), untidy == false; 1
            approximate == false && (untidy || approximate); 0
            status == Status.ESTIMATED || status == Status.PRELIMINARY, status != Status.ESTIMATED; 0
            (status == Status.ESTIMATED && untidy) || (approximate && untidy), untidy == false; 1
            """)
    void choicesAreFollowedToTheEnd(String conditions, int found) {
        rules.rule(
                "quality/marks.drl",
                "choice",
                "$report : Report( %s )".formatted(conditions),
                "findings.note( $report, \"untidy-cell\" );");
        assertThat(rules.problems()).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            Report  | approximate, untidy == false
            Report  | source.sourceClass in ("WEB", "PANEL"), source.sourceClass != "WEB"
            Report  | amount > 10, value > amount, value < 15
            Report  | editionLag >= 2, editionLag <= 2
            Report  | definition.differs, definition.convertible
            Panel   | reviewers == 2, spread == 4
            """)
    void whatCanHoldIsLeftAlone(String fact, String conditions) {
        rules.rule(
                "quality/marks.drl",
                "sometimes",
                "$fact : %s( %s )".formatted(fact, conditions),
                "findings.note( $fact, \"%s\" );".formatted(MESSAGES.get(fact)));
        assertThat(rules.problems()).isEmpty();
    }

    @Test
    void ruleThatNoRowReachesIsNamed() {
        rules.edit(
                "tables/limits.csv",
                table -> table.lines()
                        .map(line -> line.startsWith("indicator") ? line : withoutCell(line, 4))
                        .collect(java.util.stream.Collectors.joining("\n", "", "\n")));
        assertThat(rules.problems())
                .extracting(problem -> problem.code() + " " + problem.message().en())
                .containsExactly(
                        "rules.no-row rule `jump without an event` cannot fire today: no row of tables/limits.csv is such that"
                                + " `limits.present, limits.hasJumpPercent`",
                        "rules.no-row rule `jump with an event` cannot fire today: no row of tables/limits.csv is such that"
                                + " `limits.present, limits.hasJumpPercent`");
    }

    private static String withoutCell(String line, int column) {
        var cells = line.split(",", -1);
        cells[column] = "";
        return String.join(",", cells);
    }

    @Test
    void ruleOnAClassOfSourcesThatNoneHasIsNamed() {
        rules.rule(
                "quality/marks.drl",
                "blogs",
                "$report : Report( source.sourceClass == \"BLOG\", $source : source )",
                "findings.note( $report, $source, \"panel-source\" );");
        says(
                "rules.no-row",
                "quality/marks.drl:37",
                "规则“blogs”目前永远不会成立:tables/sources.csv 没有一行满足“source.sourceClass == \"BLOG\"”",
                "rule `blogs` cannot fire today: no row of tables/sources.csv is such that `source.sourceClass == \"BLOG\"`");
    }
}
