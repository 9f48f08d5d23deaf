package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

class CaseRunnerTests {

    private static final String HEAD = "rules: quality/limits.drl\ncases:\n  - name: 样例\n";

    @TempDir
    private static Path forms;

    private static RuleSet ruleSet;
    private static CompiledRules rules;

    @BeforeAll
    static void compile() {
        ruleSet = RuleSetFolder.read(Path.of("rules/cn-learning-city"));
        rules = DroolsRuleEngine.keepingIn(forms).compile(ruleSet);
    }

    private static List<Problem> problems(String head, String text) {
        var problems = new ArrayList<Problem>();
        RuleCases.parse("cases/example.yaml", head + text, ruleSet, problems);
        return problems;
    }

    private static CaseResult run(String text) {
        var problems = new ArrayList<Problem>();
        var cases = RuleCases.parse("cases/example.yaml", HEAD + text, ruleSet, problems);
        assertThat(problems).isEmpty();
        return new CaseRunner(ruleSet, rules).run(cases.get(0));
    }

    @Test
    void showsTheExpectedBesideTheActual() {
        var result = run("""
                    given:
                      observations: [{indicator: 4.1.5, value: 35, unit: 微克/立方米, definition: 全市, source: 统计年鉴}]
                    expect:
                      scores:
                        - {node: 4.1.5, score: 61}
                """);
        assertThat(result.holds()).isFalse();
        assertThat(result.differences())
                .extracting(difference -> difference.in(Language.EN), difference -> difference.in(Language.ZH))
                .containsExactly(tuple(
                        "cases/example.yaml:8 expected 甲市 2020 4.1.5 score 61, but got 60",
                        "cases/example.yaml:8 应为:甲市 2020 4.1.5 得分 61;实为:60"));
    }

    @Test
    void showsTheFindingsThatWereMadeInstead() {
        var result = run("""
                    given:
                      observations: [{indicator: 4.1.5, value: 2, unit: 微克/立方米, definition: 全市, source: 统计年鉴}]
                    expect:
                      findings: [{indicator: 4.1.5, message: value-above-maximum, severity: 强制性}]
                """);
        assertThat(result.in(Language.EN))
                .contains("cases/example.yaml:7 expected 甲市 2020 4.1.5 finding value-above-maximum (mandatory), "
                        + "but got 4.1.5 finding value-below-minimum (mandatory)");
    }

    @Test
    void showsAFindingThatWasNotToBeMade() {
        var result = run("""
                    given:
                      observations: [{indicator: 4.1.5, value: 2, unit: 微克/立方米, definition: 全市, source: 统计年鉴}]
                    expect:
                      no_findings: all
                """);
        assertThat(result.differences())
                .extracting(difference -> difference.expected().zh())
                .containsExactly("甲市 2020 没有审核意见");
    }

    @Test
    void aScoreThatIsNotThereDiffersFromAnyNumber() {
        var result = run("""
                    given:
                      observations: [{indicator: 4.1.5, reason: 部门未提供}]
                    expect:
                      scores: [{node: 4.1.5, score: 0}]
                """);
        assertThat(result.differences())
                .extracting(difference -> difference.actual().en())
                .containsExactly("unscored WITHHELD");
    }

    @Test
    void aYearNobodyReportedForHasNoResult() {
        var result = run("""
                    given:
                      observations: [{indicator: 4.1.5, value: 35}]
                    expect:
                      resolved: [{indicator: 4.1.5, period: 2019, kind: 填报值}]
                """);
        assertThat(result.differences())
                .extracting(difference -> difference.actual().en())
                .containsExactly("no result for this year");
    }

    @Test
    void onlyRulesThatFiredOnWhatTheCaseSpeaksOfCount() {
        var result = run("""
                    given:
                      observations: [{indicator: 4.1.5, value: 35, unit: 微克/立方米, definition: 全市, source: 统计年鉴}]
                    expect:
                      scores: [{node: 4.1.5, score: 60}]
                """);
        assertThat(result.holds()).isTrue();
        assertThat(result.fired())
                .contains("resolution/as reported", "scoring/on own goalposts", "aggregation/indicator scored")
                .doesNotContain("resolution/nothing reported", "scoring/no value", "aggregation/nothing to aggregate");
    }

    @Test
    void anUnknownKeyIsAProblemAtItsLine() {
        assertThat(problems(HEAD, """
                    given:
                      observations:
                        - {indicator: 4.1.5, valu: 35}
                    expect:
                      findngs: all
                """))
                .extracting(
                        Problem::where,
                        Problem::code,
                        problem -> problem.advice().en())
                .contains(
                        tuple("cases/example.yaml:6", "yaml.unknown-key", "did you mean `value`?"),
                        tuple("cases/example.yaml:8", "yaml.unknown-key", "did you mean `findings`?"));
    }

    @Test
    void unknownCodesMessagesWordsAndPlacesAreProblemsAtTheirLines() {
        assertThat(problems(HEAD, """
                    given:
                      observations:
                        - {indicator: PX-4.1.5-9, value: 35}
                        - {indicator: 4.1.5, place: 乙市, value: 三十五}
                    expect:
                      findings:
                        - {indicator: 4.1.5, message: value-above-maximun}
                        - {indicator: 4.1.5, message: person-times, severity: mandatry}
                      scores:
                        - {node: 4.1.5, unscored: no-goalpost}
                """))
                .extracting(Problem::where, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("cases/example.yaml:6", "case.unknown-code"),
                        tuple("cases/example.yaml:7", "case.unknown-place"),
                        tuple("cases/example.yaml:7", "case.no-number"),
                        tuple("cases/example.yaml:10", "case.unknown-message"),
                        tuple("cases/example.yaml:11", "case.unknown-word"),
                        tuple("cases/example.yaml:13", "case.unknown-word"));
    }

    @Test
    void aCaseNamesItsRulesAndExpectsSomething() {
        assertThat(problems("rules: quality/limit.drl\ncases:\n  - name: 样例\n", ""))
                .extracting(Problem::code, problem -> problem.advice().en())
                .contains(
                        tuple("case.unknown-rules", "did you mean `quality/limits.drl`?"),
                        tuple("case.expects-nothing", "say under expect what must come of it"));
        assertThat(problems("cases:\n  - {name: 样例}\n  - {name: 样例}\n", ""))
                .extracting(Problem::where, Problem::code)
                .contains(tuple("cases/example.yaml:1", "case.no-rules"), tuple("cases/example.yaml:3", "case.name"));
    }
}
