package org.learningcity.ruleset.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

/** Every shipped rule can be said in sentences; the rule made from the sentences is the same rule. */
class ShippedRulesInSentencesTests {

    @TempDir
    private static Path forms;

    @TestFactory
    Stream<DynamicTest> everyRuleIsSaidAndReadBackInBothLanguages() {
        var engine = DroolsRuleEngine.keepingIn(forms);
        return Stream.of("cn-learning-city", "hdi")
                .map(name -> RuleSetFolder.read(Path.of("rules", name)))
                .flatMap(ruleSet -> ruleSet.rules().stream()
                        .flatMap(file -> engine.outline(ruleSet, file).stream()
                                .flatMap(rule -> Stream.of(Language.values())
                                        .map(language -> dynamicTest(
                                                "%s/%s: %s (%s)"
                                                        .formatted(ruleSet.name(), file.path(), rule.name(), language),
                                                () -> saidAndReadBack(engine, ruleSet, file, rule, language))))));
    }

    private static void saidAndReadBack(
            RuleEngine engine, RuleSet ruleSet, RuleFile file, RuleOutline rule, Language language) {
        var stage = file.stage();
        var sentences = new Sentences(ruleSet.vocabulary(), ruleSet.names());
        var said = sentences.say(stage, rule, language);
        assertThat(said.obstacle()).isEmpty();
        var made = sentences.read(stage, "said.rule", said.text().orElseThrow());
        assertThat(made.complaints()).isEmpty();
        var back = engine.outline(ruleSet, RuleFile.written(stage, "said.drl", made.drl()));
        assertThat(back).hasSize(1);
        assertThat(meaning(file, back.get(0))).isEqualTo(meaning(file, rule));
    }

    private static String meaning(RuleFile file, RuleOutline rule) {
        return Meaning.ofWhole(OutlineReader.read(file.stage(), rule).rule().orElseThrow());
    }

    @TestFactory
    Stream<DynamicTest> ruleThatDiffersInAnythingIsAnotherRule() {
        var rule = outline("amount > limits.hardMax, limits.present, limits.hasHardMax", "findings.note( $r, \"k\" )");
        return Stream.of(
                        outline("amount > limits.hardMax, limits.present", "findings.note( $r, \"k\" )"),
                        outline(
                                "amount >= limits.hardMax, limits.present, limits.hasHardMax",
                                "findings.note( $r, \"k\" )"),
                        outline(
                                "amount > limits.hardMax, limits.present, limits.hasHardMax",
                                "findings.note( $r, \"l\" )"),
                        outline(
                                "amount > limits.hardMax, limits.present, limits.hasHardMax",
                                "findings.mandatory( $r, \"k\" )"))
                .map(other -> dynamicTest(
                        other.toString(), () -> assertThat(meaning(other)).isNotEqualTo(meaning(rule))));
    }

    private static RuleOutline outline(String constraints, String action) {
        return new RuleOutline(
                "rule",
                1,
                java.util.Map.of(),
                List.of(new RuleOutline.Pattern("$r", "Report", false, List.of(constraints.split(", ", -1)))),
                List.of(action),
                java.util.Optional.empty());
    }

    private static String meaning(RuleOutline rule) {
        return meaning(RuleFile.written(org.learningcity.stage.Stage.QUALITY, "a.drl", ""), rule);
    }
}
