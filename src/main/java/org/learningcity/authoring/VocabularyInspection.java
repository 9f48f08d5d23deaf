package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.stage.Stage;

/** Sends a specimen of everything the vocabulary says through the gate that rules pass. */
final class VocabularyInspection {

    private VocabularyInspection() {}

    static List<Problem> problems(RuleEngine engine, RuleSet ruleSet) {
        var problems = new ArrayList<Problem>();
        for (var stage : Stage.values()) {
            ruleSet.specimens(stage).ifPresent(specimens -> {
                try {
                    engine.outline(ruleSet, specimens);
                } catch (RuleSetRejected e) {
                    e.problems().stream().filter(Problem::refuses).forEach(problems::add);
                }
            });
        }
        return problems;
    }
}
