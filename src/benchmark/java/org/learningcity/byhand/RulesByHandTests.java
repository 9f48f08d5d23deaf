package org.learningcity.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.authoring.RuleCases;
import org.learningcity.benchmark.Data;
import org.learningcity.benchmark.InventedCities;
import org.learningcity.benchmark.RuleFolder;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.trace.RuleRef;

/** What is measured against is the same: the rules by hand conclude what the rule files conclude, for the same reasons. */
class RulesByHandTests {

    private static final int CITIES = 60;

    @TempDir
    private static Path forms;

    private static RuleEngine engine;
    private static Both shipped;

    /** The rules of a folder and the rules by hand. */
    private record Both(RuleSet ruleSet, CompiledRules rules, CompiledRules byHand) {

        static Both of(Path folder) {
            var ruleSet = RuleSetFolder.read(folder);
            var rules = engine.compile(ruleSet);
            return new Both(ruleSet, rules, new RulesByHand(rules.rules(), ruleSet.scale()));
        }

        Assessment assess(CompiledRules by, Snapshot snapshot) {
            return new Assessor(ruleSet, by, engine.version()).assess(snapshot, Request.EVERYTHING, Progress.NONE);
        }
    }

    @BeforeAll
    static void compile() {
        engine = DroolsRuleEngine.keepingIn(forms);
        shipped = Both.of(RuleFolder.SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eight-cities-illustrative.xlsx", "eight-cities-published.xlsx"})
    void workbooksComeToTheSameWithTheSameReasons(String workbook) {
        var snapshot = Data.of(Path.of("fixtures", workbook), shipped.ruleSet());

        var byRules = shipped.assess(shipped.rules(), snapshot);
        var byHand = shipped.assess(shipped.byHand(), snapshot);

        assertThat(byRules.findings()).isNotEmpty();
        assertThat(byHand.findings()).isEqualTo(byRules.findings());
        assertThat(byHand.resultHash()).isEqualTo(byRules.resultHash());
        assertThat(byHand.equals(byRules)).as("everything, with all traces").isTrue();
        assertThat(firedOn(shipped, snapshot)).isNotEmpty();
    }

    @Test
    void everyRuleFiresAndEveryFiringIsTheSame() {
        var fired = new TreeSet<String>();
        fired.addAll(firedOn(shipped, invented(1)));
        for (var example : RuleCases.read(RuleFolder.SHIPPED, shipped.ruleSet(), new ArrayList<>())) {
            fired.addAll(firedOn(shipped, example.snapshot()));
        }
        fired.addAll(firedOnEditedTables());

        assertThat(fired)
                .containsExactlyInAnyOrderElementsOf(
                        shipped.rules().rules().stream().map(RuleRef::id).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    void inventedCitiesComeToTheSame(long seed) {
        assertThat(firedOn(shipped, invented(seed))).as("seed %d", seed).hasSizeGreaterThan(60);
    }

    private static Snapshot invented(long seed) {
        return InventedCities.after(Data.of(Data.ILLUSTRATIVE, shipped.ruleSet()), seed)
                .first(CITIES);
    }

    /** Assesses by both at once, which fails at the first firing that differs. */
    private static Set<String> firedOn(Both both, Snapshot snapshot) {
        var sideBySide = new SideBySide(both.rules(), both.byHand());
        assertThat(both.assess(sideBySide, snapshot).pin()).isNotNull();
        return sideBySide.fired();
    }

    /** Rules that wait for a row that the shipped tables do not hold. */
    private static Set<String> firedOnEditedTables() {
        try (var copy = RuleFolder.copy()) {
            copy.edit("tables/aggregation.csv", table -> table + "4.3,GEOMETRIC,,,EXPERT,test,,\n");
            copy.edit("tables/goalposts.csv", without("2.2.6,"));
            copy.edit("tables/rubric.csv", without("*,"));
            return firedOn(Both.of(copy.folder()), invented(1));
        }
    }

    private static UnaryOperator<String> without(String beginning) {
        return table ->
                table.lines().filter(line -> !line.startsWith(beginning)).collect(Collectors.joining("\n", "", "\n"));
    }
}
