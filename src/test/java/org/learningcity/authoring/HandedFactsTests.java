package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.stage.Given;
import org.learningcity.stage.Handed;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/** The rule language knows which facts each stage is handed, and which of them together. */
class HandedFactsTests {

    @TempDir
    Path forms;

    private record Hand(Stage stage, Set<Class<?>> kinds) {}

    /** Rules that note what they are handed. */
    private record Noting(CompiledRules rules, ConcurrentLinkedQueue<Hand> hands) {

        CompiledRules noting() {
            return new CompiledRules() {
                @Override
                public List<RuleRef> rules() {
                    return rules.rules();
                }

                @Override
                public List<Firing> run(Stage stage, List<? extends Given> facts) {
                    hands.add(
                            new Hand(stage, facts.stream().map(Object::getClass).collect(Collectors.toSet())));
                    return rules.run(stage, facts);
                }
            };
        }
    }

    @Test
    void everyRunIsHandedFactsOfOneSet() {
        var folder = Path.of("rules/cn-learning-city");
        var ruleSet = RuleSetFolder.read(folder);
        var hands = new ConcurrentLinkedQueue<Hand>();
        var rules = new Noting(DroolsRuleEngine.keepingIn(forms).compile(ruleSet), hands).noting();
        for (var example : RuleCases.read(folder, ruleSet, new ArrayList<>())) {
            new Assessor(ruleSet, rules, "cases").assess(example.snapshot(), Request.EVERYTHING, Progress.NONE);
        }

        assertThat(hands)
                .allSatisfy(hand -> assertThat(Handed.to(hand.stage()))
                        .anySatisfy(kinds -> assertThat(hand.kinds()).isSubsetOf(kinds)));
        for (var stage : Stage.values()) {
            var seen = hands.stream()
                    .filter(hand -> hand.stage() == stage)
                    .flatMap(hand -> hand.kinds().stream())
                    .collect(Collectors.toSet());
            assertThat(seen)
                    .as(stage.folder())
                    .isEqualTo(Handed.to(stage).stream().flatMap(Set::stream).collect(Collectors.toSet()));
        }
    }
}
