package org.learningcity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.authoring.CaseResult;
import org.learningcity.authoring.CaseRunner;
import org.learningcity.authoring.RuleCase;
import org.learningcity.authoring.RuleCases;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.stage.Stage;

/** A rule in which one {@code >} is turned into {@code >=}, or back, makes some case fail. */
class MutantsTests {

    /** Mutants that conclude the same as their rule whatever is reported, with the reason. */
    private static final Map<String, String> SAME = Map.of(
            "quality/reviews.drl \"evidence without review\": reviewers == 0, evidenceCount > 0 [> -> >=]",
            "a panel exists only where there is a review or a piece of evidence: without reviewers there is evidence");

    /** Comparisons with a number in a row that no boundary case reaches: it takes three places to be an outlier. */
    private static final String BY_HAND_ONLY = "quality/peers.drl";

    /** A mean of nothing throws, and would hide what the other mutants of its stage conclude. */
    private static final List<String> BY_THEMSELVES = List.of("weighted arithmetic mean", "weighted geometric mean");

    /** The tables whose numbers the rules of a stage compare with. */
    private static final Map<Stage, Set<String>> TABLES = Map.of(
            Stage.QUALITY, Set.of("limits", "identities", "rubric"),
            Stage.AGGREGATION, Set.of("gates", "grades"),
            Stage.DIAGNOSIS, Set.of("diagnosis", "targets"));

    private static final int SOME = 10;
    private static final int SMALL_TABLE = 5;

    @TempDir
    private static Path forms;

    @TestFactory
    Stream<DynamicTest> everyTurnedComparisonIsCaught() {
        return Stream.of("cn-learning-city", "hdi")
                .map(name -> DynamicTest.dynamicTest(name, () -> new Trial(Path.of("rules", name)).everyMutant()));
    }

    @Test
    void aRuleThatCannotConcludeFailsItsCaseAndIsNamed() {
        var folder = Path.of("rules", "hdi");
        var ruleSet = RuleSetFolder.read(folder);
        var mutants = Mutants.of(ruleSet, "weighted arithmetic mean"::equals, forms);
        var problems = new ArrayList<Problem>();
        var example = RuleCases.read(folder, ruleSet, problems).stream()
                .filter(found -> found.name().startsWith("A dimension without any value"))
                .findFirst()
                .orElseThrow();
        var result = new CaseRunner(ruleSet, mutants.with(mutants.all().get(0))).run(example);
        assertThat(result.differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.in(Language.EN))
                        .contains("expected rules that come to a result, but got aggregation/means.drl:")
                        .contains("fires and cannot conclude: the weights sum to 0.0"));
    }

    /** The cases of one rule set, and its rules with one comparison turned. */
    private static final class Trial {

        private final RuleSet ruleSet;
        private final List<RuleCase> cases;
        private final List<Sketch> sketches;

        Trial(Path folder) {
            this.ruleSet = RuleSetFolder.read(folder);
            this.cases = RuleCases.read(folder, ruleSet, new ArrayList<Problem>());
            this.sketches = someOfEachColumn(ruleSet);
        }

        void everyMutant() {
            var survivors = new TreeSet<String>();
            var missedByGenerated = new TreeSet<String>();
            for (var mutants : groups()) {
                for (var mutant : tried(mutants.all())) {
                    var rules = mutants.with(mutant);
                    var generated = fails(new BoundaryRun(ruleSet, rules).run(about(mutant.stage())));
                    var written = fails(run(rules, example -> example.rules().contains(mutant.file())));
                    if (!written && !generated && !fails(run(rules, example -> true))) {
                        survivors.add(mutant.toString());
                    }
                    if (!generated && mutant.comparesWithRow() && !mutant.file().equals(BY_HAND_ONLY)) {
                        missedByGenerated.add(mutant.toString());
                    }
                }
            }
            assertThat(survivors).isSubsetOf(SAME.keySet());
            assertThat(missedByGenerated)
                    .as("comparisons with a number in a row that no generated case catches")
                    .isEmpty();
        }

        /** All of them where {@code -Dmutants=all} asks for it; else some, others after every edit of the rule set. */
        private List<Mutants.Mutant> tried(List<Mutants.Mutant> all) {
            if ("all".equals(System.getProperty("mutants"))) {
                return all;
            }
            var seed = ruleSet.revision().hashCode();
            System.getLogger(MutantsTests.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "some of {0} mutants of {1}, seed {2}",
                            all.size(),
                            ruleSet.name(),
                            seed);
            var some = new ArrayList<>(all);
            Collections.shuffle(some, new Random(seed));
            return some.subList(0, Math.min(SOME, some.size()));
        }

        private List<Sketch> about(Stage stage) {
            var tables = TABLES.getOrDefault(stage, Set.of());
            return sketches.stream()
                    .filter(sketch -> tables.contains(sketch.row().table()))
                    .toList();
        }

        private List<Mutants> groups() {
            var groups = new ArrayList<Mutants>();
            groups.add(Mutants.of(ruleSet, rule -> !BY_THEMSELVES.contains(rule), forms));
            BY_THEMSELVES.forEach(rule -> groups.add(Mutants.of(ruleSet, rule::equals, forms)));
            return groups;
        }

        private List<CaseResult> run(CompiledRules rules, Predicate<RuleCase> wanted) {
            return new CaseRunner(ruleSet, rules)
                    .runAll(cases.stream().filter(wanted).toList());
        }

        private static boolean fails(List<CaseResult> results) {
            return results.stream().anyMatch(result -> !result.holds());
        }

        /** The sketches of two rows of each column, of all in a small table: a rule compares all rows of a column alike. */
        private static List<Sketch> someOfEachColumn(RuleSet ruleSet) {
            var chosen = new HashMap<String, Set<String>>();
            return Boundaries.of(ruleSet).sketches().stream()
                    .filter(sketch -> {
                        var table = sketch.row().table();
                        var most = ruleSet.rows().every(table).size() <= SMALL_TABLE ? SMALL_TABLE : 2;
                        var rows = chosen.computeIfAbsent(table + "." + sketch.column(), column -> new TreeSet<>());
                        return rows.contains(sketch.row().id())
                                || (rows.size() < most && rows.add(sketch.row().id()));
                    })
                    .toList();
        }
    }
}
