package org.learningcity.ruleset.drools;

import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.learningcity.ruleset.Budget;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.stage.Conclusion;
import org.learningcity.stage.Given;
import org.learningcity.stage.Row;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/** Rules of the engine with a recorder that keeps what they conclude and discards why. */
public final class Untraced implements CompiledRules {

    private final LoadedRules rules;

    public Untraced(CompiledRules rules) {
        this.rules = (LoadedRules) rules;
    }

    @Override
    public List<RuleRef> rules() {
        return rules.rules();
    }

    @Override
    public List<Firing> run(Stage stage, List<? extends Given> facts) {
        return rules.run(stage, facts, Discarding::new);
    }

    private static final class Discarding extends Recorder {

        Discarding(Stage stage, Map<String, RuleRef> rules, KieSession session, Budget budget) {
            super(stage, rules, session, budget);
        }

        @Override
        Firing firing(RuleRef rule, Match match, List<Row> because, Conclusion conclusion) {
            return new Firing(rule, List.of(), List.of(), conclusion);
        }
    }
}
