package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.learningcity.ruleset.drools.RuleFiles.ANY;
import static org.learningcity.ruleset.drools.RuleFiles.FIRST;
import static org.learningcity.ruleset.drools.RuleFiles.NOTE;
import static org.learningcity.ruleset.drools.RuleFiles.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.stage.Stage;

class LoadedRulesTests {

    @TempDir
    Path folder;

    private CompiledRules compile(String rules) {
        return RuleFiles.compilePastGate(
                SmallRuleSet.in(folder).quality("a.drl", rules).read(), folder);
    }

    @Test
    void firingNamesRuleFileLineFactsAndConclusion() {
        var firings = compile(rule("first", ANY, NOTE)).run(Stage.QUALITY, RuleFiles.decisions(1));

        assertThat(firings).singleElement().satisfies(firing -> {
            assertThat(firing.rule().id()).isEqualTo("quality/first");
            assertThat(firing.rule().position()).isEqualTo("quality/a.drl:" + FIRST);
            assertThat(firing.matched()).isEqualTo(RuleFiles.decisions(1));
            assertThat(firing.conclusion().key()).startsWith("finding:NOTE:too-high:decision:place0/2020/ALL");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"$all : collectList( $o )", "$all : collectList( $o ), $n : count( $o ); $n > 1"})
    void accumulatedFactsAreAmongThoseMatched(String functions) {
        var condition = "$d : CitedDecision( place == \"place0\" )\n    "
                + "accumulate( $o : CitedDecision( place != \"place0\" ); " + functions + " )";

        assertThat(compile(rule("first", condition, NOTE)).run(Stage.QUALITY, RuleFiles.decisions(3)))
                .singleElement()
                .satisfies(firing ->
                        assertThat(firing.matched()).containsExactlyInAnyOrderElementsOf(RuleFiles.decisions(3)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void orderOfFactsLeavesNoMark(long seed) {
        var rules = compile(rule("first", ANY, NOTE)
                + rule(
                        "second",
                        "$d : CitedDecision( $p : place )\n    Finding( place == $p, message == \"too-high\" )",
                        "findings.toVerify( $d, \"too-low\" );")
                + rule(
                        "third",
                        "$d : CitedDecision()\n    CitedDecision( place != $d.place )",
                        "findings.mandatory( $d, \"too-low\" );"));
        var facts = new ArrayList<>(RuleFiles.decisions(20));
        var before = rules.run(Stage.QUALITY, facts);

        Collections.shuffle(facts, new Random(seed));

        assertThat(rules.run(Stage.QUALITY, facts)).isEqualTo(before).hasSizeGreaterThan(40);
    }

    @Test
    void stageWithoutRulesConcludesNothing() {
        assertThat(compile(rule("first", ANY, NOTE)).run(Stage.DIAGNOSIS, RuleFiles.decisions(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System",
                "java.lang.Runtime",
                "java.lang.Thread",
                "java.lang.Class",
                "java.lang.ProcessBuilder",
                "java.io.File",
                "java.nio.file.Files",
                "java.lang.reflect.Method",
                "org.learningcity.ruleset.drools.Compiler",
                "org.learningcity.assessment.Assessor",
                "org.learningcity.observation.Digest",
                "org.learningcity.observation.Snapshot",
                "org.learningcity.stage.Facades",
                "org.learningcity.stage.RecordedFindings",
                "org.drools.core.WorkingMemory",
                "org.drools.model.Drools",
                "org.drools.modelcompiler.KieBaseBuilder",
                "org.mvel2.MVEL",
                "org.kie.api.KieServices",
            })
    void loaderShowsNothingButFactsAndFacades(String name) {
        var loader = new RuleLoader(Map.of());

        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> loader.loadClass(name))
                .withMessage("rules may not use " + name);
    }

    @Test
    void loaderShowsNoResource() throws IOException {
        var loader = new RuleLoader(Map.of());

        assertThat(loader.getResource("java/lang/String.class")).isNull();
        assertThat(loader.getResources("simplelogger.properties").hasMoreElements())
                .isFalse();
        assertThat(loader.getResourceAsStream("simplelogger.properties")).isNull();
        assertThat(loader.resources("simplelogger.properties")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java/lang/String.class",
                "org/learningcity/stage/Report.class",
                "org/drools/model/Model.class",
                "quality/Report.class",
            })
    void loaderTakesNoClassThatStandsInTheWayOfAnother(String resource) {
        assertThatExceptionOfType(SecurityException.class)
                .isThrownBy(() -> new RuleLoader(Map.of(resource, new byte[0])))
                .withMessageContaining(resource);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.String",
                "org.learningcity.framework.Basis",
                "org.learningcity.observation.Status",
                "org.learningcity.stage.Report",
                "org.learningcity.stage.Findings",
            })
    void loaderShowsFactsAndFacades(String name) throws ClassNotFoundException {
        assertThat(new RuleLoader(Map.of()).loadClass(name)).isEqualTo(Class.forName(name));
    }
}
