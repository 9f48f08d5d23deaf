package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.assessment.Wording;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Message;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

/** Whatever the rules say of the cases, every word in braces has been filled in. */
class SentencesTests {

    @TempDir
    private static Path forms;

    @ParameterizedTest
    @ValueSource(strings = {"cn-learning-city", "hdi"})
    void noSentenceIsLeftWithAWordInBraces(String name) {
        var folder = Path.of("rules", name);
        var ruleSet = RuleSetFolder.read(folder);
        var assessor = new Assessor(ruleSet, DroolsRuleEngine.keepingIn(forms).compile(ruleSet), "cases");
        var wording = new Wording(ruleSet);
        var unfilled = new TreeSet<String>();
        for (var example : RuleCases.read(folder, ruleSet, new ArrayList<>())) {
            var outcome = assessor.assess(example.snapshot(), Request.EVERYTHING, Progress.NONE);
            outcome.findings().forEach(finding -> collect(finding.message(), wording.of(finding), unfilled));
            outcome.advice().forEach(advice -> collect(advice.message(), wording.of(advice), unfilled));
            outcome.nodes().forEach(node -> {
                collect("reasons of " + node.code(), wording.reasons(node), unfilled);
                collect("no score of " + node.code(), List.of(wording.unscored(node)), unfilled);
            });
        }
        assertThat(unfilled).isEmpty();
    }

    private static void collect(String key, Message message, Set<String> unfilled) {
        collect(key, List.of(message.sentence(), message.advice()), unfilled);
    }

    private static void collect(String key, List<Text> texts, Set<String> unfilled) {
        texts.stream()
                .filter(text -> text.zh().contains("{") || text.en().contains("{"))
                .forEach(text -> unfilled.add(key + ": " + text.zh()));
    }
}
