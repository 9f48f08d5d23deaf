package org.learningcity.byhand;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.stage.Candidates;
import org.learningcity.stage.Counsel;
import org.learningcity.stage.Facades;
import org.learningcity.stage.Findings;
import org.learningcity.stage.Given;
import org.learningcity.stage.Nodes;
import org.learningcity.stage.Scores;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/**
 * The rules of Chinese learning cities in plain Java: the same conclusions through the same facades, with the same reasons
 * in the same order. Tables are data here too; what is written by hand is the logic.
 */
public final class RulesByHand implements CompiledRules {

    private final List<RuleRef> rules;
    private final Map<Stage, Map<String, RuleRef>> byName;
    private final double scale;

    /**
     * Stands in for rules of the engine.
     *
     * @param rules where each rule stands, for the reasons
     * @param scale scores run from 0 to this
     */
    public RulesByHand(List<RuleRef> rules, double scale) {
        this.rules = List.copyOf(rules);
        this.byName = new EnumMap<>(Stage.class);
        this.scale = scale;
        rules.forEach(rule ->
                byName.computeIfAbsent(rule.stage(), stage -> new HashMap<>()).put(rule.name(), rule));
    }

    @Override
    public List<RuleRef> rules() {
        return rules;
    }

    @Override
    public List<Firing> run(Stage stage, List<? extends Given> facts) {
        var reasons = new Reasons(byName.getOrDefault(stage, Map.of()));
        var facade = Facades.of(stage, reasons, scale);
        switch (stage) {
            case QUALITY -> {
                new QualityOfNumbers(reasons, (Findings) facade).look(facts);
                new QualityOfEvidence(reasons, (Findings) facade).look(facts);
            }
            case RESOLUTION -> new Resolution(reasons, (Candidates) facade).look(facts);
            case SCORING -> new Scoring(reasons, (Scores) facade).look(facts);
            case AGGREGATION -> new Aggregation(reasons, (Nodes) facade).look(facts);
            case DIAGNOSIS -> new Diagnosis(reasons, (Counsel) facade).look(facts);
        }
        return reasons.sorted();
    }
}
