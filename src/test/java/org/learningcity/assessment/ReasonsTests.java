package org.learningcity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcity.stage.Keys;
import org.learningcity.trace.Explanation;
import org.learningcity.trace.FactEntry;
import org.learningcity.trace.Trace;

/** No number without its reason: every score leads back to reported cells, through rules and rows that can be looked up. */
class ReasonsTests {

    private static final List<String> REPORTED = List.of("report", "panel", "gap", "exhibit");

    private static final Map<String, Assessment> ASSESSED = new HashMap<>();

    private static Assessment assess(String rules, String data) {
        return ASSESSED.computeIfAbsent(data, file -> {
            var ruleSet = TestRuleSet.named(rules);
            return ruleSet.assess(ruleSet.read(Path.of("fixtures", file)));
        });
    }

    private static Trace trace(Assessment assessment, NodeResult node) {
        return Trace.find(assessment.traces(), node.place(), node.period()).orElseThrow();
    }

    private static String key(NodeResult node) {
        return Keys.score(node.place(), node.period(), node.code());
    }

    @ParameterizedTest
    @CsvSource({
        "cn-learning-city, eight-cities-illustrative.xlsx",
        "cn-learning-city, eight-cities-published.xlsx",
        "hdi, hdi-twelve-countries.csv",
    })
    void everyScoreLeadsBackToWhatWasReported(String rules, String data) {
        var assessment = assess(rules, data);
        var unexplained = new ArrayList<String>();
        for (var node : assessment.nodes()) {
            if (node.scored()) {
                var reason = Explanation.of(trace(assessment, node), key(node));
                if (reason.isEmpty() || !explained(reason.get())) {
                    unexplained.add(key(node));
                }
            }
        }
        assertThat(assessment.nodes()).anyMatch(NodeResult::scored);
        assertThat(unexplained).isEmpty();
    }

    private static boolean explained(Explanation reason) {
        return reason.rule().filter(rule -> rule.line() > 0).isPresent()
                && !reason.rows().isEmpty()
                && reason.rows().stream()
                        .allMatch(row -> row.present() && !row.source().isEmpty())
                && !reason.ends().isEmpty()
                && reason.ends().stream().allMatch(ReasonsTests::reported);
    }

    /** A reported cell, or a gap that says why there is none. */
    private static boolean reported(FactEntry end) {
        return REPORTED.contains(end.type())
                && (!end.position().isEmpty() || !end.value("reason").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "cn-learning-city, eight-cities-illustrative.xlsx",
        "cn-learning-city, eight-cities-published.xlsx",
    })
    void everyMissingScoreNamesItsRuleAndReason(String rules, String data) {
        var assessment = assess(rules, data);
        assertThat(assessment.nodes()).filteredOn(node -> !node.scored()).allSatisfy(node -> {
            assertThat(node.unscoredReason()).as(key(node)).isNotEmpty().isNotEqualTo("no-rule");
            assertThat(Explanation.of(trace(assessment, node), key(node)))
                    .as(key(node))
                    .hasValueSatisfying(reason -> assertThat(reason.rule()).isPresent());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "cn-learning-city, eight-cities-illustrative.xlsx",
        "cn-learning-city, eight-cities-published.xlsx",
    })
    void everyFindingAndPieceOfAdviceNamesItsRule(String rules, String data) {
        var assessment = assess(rules, data);
        assertThat(assessment.findings())
                .allSatisfy(finding -> assertThat(Trace.find(assessment.traces(), finding.place(), finding.period())
                                .orElseThrow()
                                .stepsTo(finding.key()))
                        .as(finding.key())
                        .isNotEmpty()
                        .noneMatch(step -> step.choice()));
        assertThat(assessment.advice())
                .allSatisfy(piece -> assertThat(Trace.find(assessment.traces(), piece.place(), piece.period())
                                .orElseThrow()
                                .stepsTo(piece.key()))
                        .as(piece.key())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "cn-learning-city, eight-cities-illustrative.xlsx",
        "cn-learning-city, eight-cities-published.xlsx",
    })
    void traceHoldsEveryRuleRowAndFactItsStepsName(String rules, String data) {
        for (var trace : assess(rules, data).traces()) {
            for (var step : trace.steps()) {
                assertThat(step.choice() || trace.rules().containsKey(step.rule()))
                        .as(step.rule())
                        .isTrue();
                assertThat(trace.rows().keySet()).containsAll(step.rows());
                assertThat(trace.facts()).containsKey(step.concluded());
                assertThat(trace.facts().keySet()).containsAll(step.matched());
            }
        }
    }
}
