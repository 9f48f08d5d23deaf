package org.learningcity.ruleset.drools;

import java.nio.file.Path;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetRejected;

/**
 * The rule engine: Drools' executable model, one knowledge base a stage. The compiled form is kept by the hash of the
 * logic, so a changed table row compiles nothing.
 */
public final class DroolsRuleEngine implements RuleEngine {

    private final CompiledForms forms;
    private final Layers layers;
    private final RecentRules recent = new RecentRules();

    DroolsRuleEngine(CompiledForms forms, Layers layers) {
        this.forms = forms;
        this.layers = layers;
    }

    /** An engine that keeps compiled forms in {@code folder}. */
    public static RuleEngine keepingIn(Path folder) {
        return new DroolsRuleEngine(new CompiledForms(folder), Layers.ALL);
    }

    @Override
    public String version() {
        return "drools-" + EngineVersion.DROOLS + "/facts-"
                + EngineVersion.factModel().substring(0, 12);
    }

    @Override
    public CompiledRules compile(RuleSet ruleSet) {
        var sources = RuleSources.parse(ruleSet, layers);
        try {
            return compile(ruleSet, sources);
        } catch (RuleSetRejected e) {
            throw new RuleSetRejected(sources.excerpts().in(e.problems()));
        }
    }

    private CompiledRules compile(RuleSet ruleSet, RuleSources sources) {
        if (Problem.anyRefuses(sources.problems())) {
            throw new RuleSetRejected(sources.problems());
        }
        var key = sources.logicHash();
        var scale = ruleSet.scale();
        return recent.find(key, scale).orElseGet(() -> recent.keep(key, scale, load(key, sources, scale)));
    }

    private CompiledRules load(String key, RuleSources sources, double scale) {
        var kept = forms.find(key);
        if (kept.isPresent()) {
            return LoadedRules.of(kept.get(), scale);
        }
        var form = Compiler.compile(sources);
        var loaded = LoadedRules.of(form, scale);
        forms.keep(key, form);
        return loaded;
    }
}
