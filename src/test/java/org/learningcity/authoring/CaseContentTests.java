package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.Problem;

/** What a case can say: rows of its own, candidates, rules that fire or stay silent, nothing else, exact numbers. */
class CaseContentTests {

    @TempDir
    private static Path forms;

    private static CaseSample sample;

    @BeforeAll
    static void compile() {
        sample = CaseSample.of(Path.of("rules/cn-learning-city"), forms);
    }

    private static List<String> differences(String text) {
        return sample.run(text).differences().stream()
                .map(difference -> difference.in(Language.EN))
                .toList();
    }

    @Test
    void aRowOfTheCaseStandsInThePlaceOfTheRowOfTheRuleSet() {
        var result = sample.run("""
                    given:
                      rows: {limits: [{indicator: 2.1.1, hard_max: 50}]}
                      observations: [{indicator: 2.1.1, value: 51, unit: "%", definition: 全市, source: 统计年鉴}]
                    expect:
                      findings: [{indicator: 2.1.1, message: value-above-maximum, row: "limits:2.1.1/*"}]
                      rows: ["limits:2.1.1/*"]
                """);
        assertThat(result.differences()).isEmpty();
        assertThat(result.rows()).doesNotContain("limits:2.1.1/*");
    }

    @Test
    void aRowOfAnotherKeyStandsBesideTheRowsOfTheRuleSet() {
        assertThat(differences("""
                    given:
                      place: {region: 西部}
                      rows: {goalposts: [{indicator: 2.2.6, region: 西部, worst: 0, best: 40}]}
                      observations: [{indicator: 2.2.6, value: 20, unit: "%", definition: 常住人口;全市;人数, source: 统计年鉴}]
                    expect:
                      scores: [{node: 2.2.6, score: 50}]
                      rows: ["goalposts:2.2.6/西部/*"]
                """)).isEmpty();
    }

    @Test
    void theRowsOfOneCaseAreNoneOfTheNext() {
        var other = sample.read("""
                    given:
                      no_rows: {goalposts: all}
                      observations: [{indicator: 4.1.5, value: 35, unit: 微克/立方米}]
                    expect:
                      scores: [{node: 4.1.5, unscored: no-goalposts}]
                """);
        var runner = new CaseRunner(sample.ruleSet(), sample.rules());
        assertThat(runner.run(other).differences()).isEmpty();
        assertThat(differences("""
                    given: {observations: [{indicator: 4.1.5, value: 35, unit: 微克/立方米}]}
                    expect: {scores: [{node: 4.1.5, score: 60}]}
                """)).isEmpty();
    }

    @Test
    void aMisspeltTableColumnOrCodeIsAProblemAtItsLine() {
        assertThat(sample.problems("""
                    given:
                      rows:
                        limit: [{indicator: 2.1.1, hard_max: 100}]
                        limits:
                          - {indicator: 2.1.1, hard_maks: 100}
                          - {indicator: 2.1.99, hard_max: 100}
                          - {indicator: 2.1.1, hard_max: 一百}
                      no_rows: {goalpost: all}
                      observations: [{indicator: 4.1.5, value: 35}]
                    expect: {no_findings: all}
                """))
                .extracting(
                        Problem::where,
                        Problem::code,
                        problem -> problem.advice().en())
                .contains(
                        tuple("cases/example.yaml:6", "table.unknown", "did you mean `limits`?"),
                        tuple("cases/example.yaml:8", "table.unknown-column", "did you mean `hard_max`?"))
                .extracting(
                        found -> found.toList().get(0) + " " + found.toList().get(1))
                .contains(
                        "cases/example.yaml:9 table.cell",
                        "cases/example.yaml:10 table.cell",
                        "cases/example.yaml:11 table.unknown");
    }

    @Test
    void everyCandidateCanBeExpectedWhetherOrNotItWasTaken() {
        assertThat(differences("""
                    given:
                      observations:
                        - {indicator: 4.1.5, value: 35, unit: 微克/立方米, definition: 全市, source: 市生态环境局}
                        - {indicator: PX-4.1.5-1, value: 40, unit: 微克/立方米, definition: 全市, source: 统计年鉴}
                    expect:
                      candidates:
                        - {indicator: 4.1.5, kind: 填报值, value: 35, from: 4.1.5, taken: yes}
                        - {indicator: 4.1.5, kind: 相近指标, value: 40, from: PX-4.1.5-1, evidence_factor: 0.9, taken: no}
                      no_candidates: [{indicator: 4.1.5, kind: 沿用上期}]
                """)).isEmpty();
    }

    @Test
    void aCandidateThatIsNotThereIsShownBesideThoseThatAre() {
        assertThat(differences("""
                    given:
                      observations:
                        - {indicator: 4.1.5, value: 35, unit: 微克/立方米, definition: 全市, source: 市生态环境局}
                        - {indicator: PX-4.1.5-1, value: 40, unit: 微克/立方米, definition: 全市, source: 统计年鉴}
                    expect:
                      candidates: [{indicator: 4.1.5, kind: 填报值, value: 36}]
                      no_candidates: others
                """))
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("cases/example.yaml:9 expected 甲市 2020 4.1.5 candidate kind REPORTED value 36, but got "
                        + "kind NEAR_PROXY value 40 evidence factor 0.9 rank 4020 from PX-4.1.5-1; "
                        + "kind REPORTED value 35 evidence factor 1 rank 430 (taken)");
    }

    @Test
    void aRuleIsNamedByItsTitleOrItsName() {
        assertThat(differences("""
                    given: {observations: [{indicator: 4.1.5, value: 35, unit: 微克/立方米, definition: 全市, source: 统计年鉴}]}
                    expect:
                      fires: [采用填报值, {rule: on own goalposts, indicator: 4.1.5}]
                      silent: [quality/value above hard maximum, 没有填报]
                """)).isEmpty();
    }

    @Test
    void aRuleThatFiresAgainstExpectationIsShownWithWhatItConcluded() {
        assertThat(differences("""
                    given: {observations: [{indicator: 4.1.5, value: 35, unit: 微克/立方米, definition: 全市, source: 统计年鉴}]}
                    expect:
                      fires: [数值超过上限, 数值超过上现]
                      silent: [按本指标标杆值计分]
                """))
                .containsExactly(
                        "cases/example.yaml:6 expected 甲市 rule `数值超过上限` fires, but got it stays silent",
                        "cases/example.yaml:6 expected a rule `数值超过上现`, but got no such rule; did you mean `数值超过上限`?",
                        "cases/example.yaml:7 expected 甲市 rule `按本指标标杆值计分` stays silent, but got it fires and "
                                + "concludes score:甲市/2020/4.1.5");
    }

    @Test
    void nothingButTheFindingsNamedMayBeMade() {
        var given = "    given: {observations: [{indicator: 4.1.5, value: 2, unit: 微克/立方米, definition: 全市}]}\n";
        assertThat(differences(given + """
                    expect:
                      findings: [{indicator: 4.1.5, message: value-below-minimum}, {indicator: 4.1.5, message: source-not-stated}]
                      no_findings: others
                """)).isEmpty();
        assertThat(differences(given + """
                    expect:
                      findings: [{indicator: 4.1.5, message: value-below-minimum}]
                      no_findings: others
                """))
                .containsExactly("cases/example.yaml:7 expected 甲市 2020 no other finding, "
                        + "but got 4.1.5 finding source-not-stated (to-verify)");
    }

    @Test
    void aNumberMustAgreeInTheDigitsWritten() {
        var given =
                "    given: {observations: [{indicator: 2.2.5, value: 43.3333, unit: \"%\", definition: 常住人口;全市;人数}]}\n";
        assertThat(differences(given + "    expect: {scores: [{node: 2.2.5, score: 66.667}]}\n"))
                .isEmpty();
        assertThat(differences(given + "    expect: {scores: [{node: 2.2.5, score: 66.67}]}\n"))
                .singleElement()
                .asString()
                .contains("score 66.67, but got 66.6666");
        assertThat(differences(given + "    expect: {scores: [{node: 2.2.5, score: 66.66661}]}\n"))
                .hasSize(1);
        assertThat(differences(given + "    expect: {scores: [{node: 2.2.5, score: 66.7, tolerance: 0.1}]}\n"))
                .isEmpty();
    }

    @Test
    void thatAScoreIsNotReleasedCanBeExpected() {
        var given = "    given: {observations: [{indicator: 4.1.5, value: 35, unit: 微克/立方米, status: 示意}]}\n";
        assertThat(differences(given + "    expect: {scores: [{node: 4.1.5, release: 未正式发布}]}\n"))
                .isEmpty();
        var official = given.replace(", status: 示意", "");
        assertThat(differences(official + "    expect: {scores: [{node: 4.1.5, release: not released}]}\n"))
                .containsExactly(
                        "cases/example.yaml:5 expected 甲市 2020 4.1.5 release anything but RELEASED, but got RELEASED");
    }
}
