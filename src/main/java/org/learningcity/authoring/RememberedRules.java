package org.learningcity.authoring;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/**
 * Rules that remember what they concluded of the same facts: assessments by revisions that differ in a row run again only
 * the stages whose facts the row belongs to. A rule sees nothing but its facts, so the conclusions are the same.
 */
final class RememberedRules implements CompiledRules {

    private static final int MOST = 20_000;

    private final CompiledRules rules;
    private final Map<Asked, List<Firing>> remembered = new ConcurrentHashMap<>();

    RememberedRules(CompiledRules rules) {
        this.rules = rules;
    }

    /** The facts of a stage, their hash worked out once. */
    private record Asked(Stage stage, List<Given> facts, int hash) {
        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked
                    && hash == asked.hash
                    && stage == asked.stage
                    && facts.equals(asked.facts);
        }
    }

    @Override
    public List<RuleRef> rules() {
        return rules.rules();
    }

    @Override
    public List<Firing> run(Stage stage, List<? extends Given> facts) {
        List<Given> copy = List.copyOf(facts);
        var asked = new Asked(stage, copy, copy.hashCode());
        var known = remembered.get(asked);
        if (known != null) {
            return known;
        }
        var firings = List.copyOf(rules.run(stage, facts));
        if (remembered.size() < MOST) {
            remembered.put(asked, firings);
        }
        return firings;
    }
}
