package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.learningcity.observation.Digest;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.stage.Stage;

/**
 * Sends a specimen of everything the vocabulary says through the gate that rules pass. What passed once is not sent again:
 * the vocabulary seldom changes, and a changed row should not wait for it.
 */
final class VocabularyInspection {

    private static final int MOST = 64;
    private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();

    private VocabularyInspection() {}

    static List<Problem> problems(RuleEngine engine, RuleSet ruleSet) {
        var problems = new ArrayList<Problem>();
        for (var stage : Stage.values()) {
            ruleSet.specimens(stage).ifPresent(specimens -> problems.addAll(problems(engine, ruleSet, specimens)));
        }
        return problems;
    }

    private static List<Problem> problems(RuleEngine engine, RuleSet ruleSet, RuleFile specimens) {
        var key = Digest.of(specimens.text());
        if (PASSED.contains(key)) {
            return List.of();
        }
        try {
            engine.outline(ruleSet, specimens);
            if (PASSED.size() < MOST) {
                PASSED.add(key);
            }
            return List.of();
        } catch (RuleSetRejected e) {
            return e.problems().stream().filter(Problem::refuses).toList();
        }
    }
}
