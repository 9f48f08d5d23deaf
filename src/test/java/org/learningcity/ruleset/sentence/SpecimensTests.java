package org.learningcity.ruleset.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.stage.Stage;

/** Everything that the vocabulary says stands for a rule that the gate lets through and the compiler compiles. */
class SpecimensTests {

    @TempDir
    private static Path forms;

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everythingThatCanBeSaidIsSaidInASpecimen(Stage stage) {
        var made = Written.sentences().specimens(stage);
        var vocabulary = Written.SHIPPED.vocabulary();
        var terms = vocabulary.facts(stage).stream()
                .mapToInt(fact -> vocabulary.states(fact.fact()).size()
                        + vocabulary.fields(fact.fact()).size())
                .sum();
        assertThat(made.rules())
                .hasSizeGreaterThan(terms + vocabulary.actions(stage).size());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everySpecimenPassesTheGate(Stage stage) {
        var made = Written.sentences().specimens(stage);
        var file = RuleFile.written(stage, stage.folder() + "/specimens.drl", made.drl());
        assertThat(DroolsRuleEngine.keepingIn(forms).outline(Written.SHIPPED, file))
                .hasSameSizeAs(made.rules());
    }

    @Test
    void everySpecimenCompiles(@TempDir Path folder) {
        var small = SmallRuleSet.in(folder);
        var sentences = new Sentences(Written.SHIPPED.vocabulary(), small.read().names());
        for (var stage : Stage.values()) {
            small.with(
                    stage.folder() + "/specimens.drl",
                    sentences.specimens(stage).drl());
        }
        var compiled = DroolsRuleEngine.keepingIn(folder.resolve("forms")).compile(small.read());
        assertThat(compiled.rules()).hasSizeGreaterThan(300);
    }
}
