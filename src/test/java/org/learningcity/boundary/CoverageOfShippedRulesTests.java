package org.learningcity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.authoring.CaseRunner;
import org.learningcity.authoring.CaseSample;
import org.learningcity.authoring.Coverage;
import org.learningcity.authoring.RowCoverage;
import org.learningcity.authoring.RuleCases;
import org.learningcity.ruleset.Problem;

/**
 * Every shipped rule fires in a case about it and stays silent in another; what cases come by of the tables is printed as it
 * is. A row that no case comes by is no fault: it says the same as its neighbours of another code.
 */
class CoverageOfShippedRulesTests {

    /** Tables every row of which holds a number at which something changes: none of them is left out. */
    private static final List<String> WHOLE = List.of(
            "aggregation",
            "carry_forward",
            "gates",
            "goalposts",
            "grades",
            "identities",
            "limits",
            "rubric",
            "targets");

    @TempDir
    private static Path forms;

    @ParameterizedTest
    @ValueSource(strings = {"cn-learning-city", "hdi"})
    void everyRuleHasACaseThatFiresItAndOneThatKeepsItSilent(String name) {
        var folder = Path.of("rules", name);
        var sample = CaseSample.of(folder, forms);
        var problems = new ArrayList<Problem>();
        var cases = RuleCases.read(folder, sample.ruleSet(), problems);
        assertThat(problems).isEmpty();
        var results = new CaseRunner(sample.ruleSet(), sample.rules()).runAll(cases);
        var atBoundaries = Boundaries.of(sample.ruleSet()).run(sample.rules());
        var rules = new Coverage(sample.rules().rules(), results, atBoundaries).byRule();
        var tables = new RowCoverage(sample.ruleSet().rows(), results, atBoundaries).byTable();
        print(name, rules, tables);

        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.fires()).as("%s fires", rule.rule().id()).isPositive();
            assertThat(rule.silent()).as("%s keeps silent", rule.rule().id()).isPositive();
        });
        assertThat(tables)
                .filteredOn(table -> WHOLE.contains(table.table()) && !name.equals("hdi"))
                .allSatisfy(table -> assertThat(table.never()).as(table.table()).isEmpty());
    }

    private static void print(String name, List<Coverage.OfRule> rules, List<RowCoverage.OfTable> tables) {
        System.out.printf("%s: %d rules%n%8s %8s %8s  rule%n", name, rules.size(), "fires", "silent", "edges");
        rules.forEach(rule -> System.out.printf(
                "%8d %8d %8d  %s%n",
                rule.fires(), rule.silent(), rule.boundaries(), rule.rule().id()));
        System.out.printf("%8s %8s %8s %8s  table%n", "rows", "cases", "edges", "never");
        tables.forEach(table -> System.out.printf(
                "%8d %8d %8d %8d  %s%n",
                table.rows(), table.written(), table.generated(), table.never().size(), table.table()));
    }
}
