package org.learningcity.ruleset.drools;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.ruleset.Budget;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.Excerpts;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.sentence.RuleOutline;

/**
 * The rule engine: Drools' executable model, one knowledge base a stage. The compiled form is kept by the hash of the
 * logic, so a changed table row compiles nothing.
 */
public final class DroolsRuleEngine implements RuleEngine {

    private static final Logger LOG = System.getLogger(DroolsRuleEngine.class.getName());

    private final CompiledForms forms;
    private final Layers layers;
    private final Budget budget;
    private final RecentRules recent = new RecentRules();
    private final SeenFiles seen = new SeenFiles();

    DroolsRuleEngine(CompiledForms forms, Layers layers, Budget budget) {
        this.forms = forms;
        this.layers = layers;
        this.budget = budget;
    }

    /** An engine that keeps compiled forms in {@code folder}. */
    public static RuleEngine keepingIn(Path folder) {
        return keepingIn(folder, Budget.GENEROUS);
    }

    /** An engine that keeps compiled forms in {@code folder} and stops rules that need more than {@code budget}. */
    public static RuleEngine keepingIn(Path folder, Budget budget) {
        return new DroolsRuleEngine(new CompiledForms(folder), Layers.ALL, budget);
    }

    @Override
    public String version() {
        return "drools-" + EngineVersion.DROOLS + "/facts-"
                + EngineVersion.factModel().substring(0, 12);
    }

    @Override
    public CompiledRules compile(RuleSet ruleSet) {
        var sources = RuleSources.parse(ruleSet, gate(ruleSet));
        try {
            return compile(ruleSet, sources);
        } catch (RuleSetRejected e) {
            throw new RuleSetRejected(sources.excerpts().in(e.problems()));
        }
    }

    @Override
    public List<Problem> check(RuleSet ruleSet) {
        var sources = RuleSources.parse(ruleSet, gate(ruleSet));
        return sources.excerpts().in(sources.problems());
    }

    @Override
    public List<RuleOutline> outline(RuleSet ruleSet, RuleFile file) {
        var checked = gate(ruleSet).check(file);
        if (Problem.anyRefuses(checked.problems())) {
            throw new RuleSetRejected(new Excerpts(Map.of(file.path(), file.text())).in(checked.problems()));
        }
        return seen.outlines(checked.passed().text());
    }

    private RuleGate gate(RuleSet ruleSet) {
        return new RuleGate(ruleSet, layers, seen);
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
        var kept = forms.find(key).flatMap(form -> trusted(form.of(sources.rules()), scale));
        if (kept.isPresent()) {
            return kept.get();
        }
        var form = Compiler.compile(sources);
        var loaded = checked(form, scale);
        forms.keep(key, form);
        return loaded;
    }

    /** A form from the folder, where anybody may have put it: what does not pass is compiled again. */
    private Optional<CompiledRules> trusted(CompiledForm form, double scale) {
        try {
            return Optional.of(checked(form, scale));
        } catch (RuleSetRejected | IllegalStateException | LinkageError e) {
            LOG.log(
                    Level.WARNING,
                    "kept rules are not what the compiler makes, and are compiled again: {0}",
                    e.getMessage());
            return Optional.empty();
        }
    }

    private CompiledRules checked(CompiledForm form, double scale) {
        var problems = layers.has(Layer.BYTECODE) ? BytecodeGate.check(form) : List.<Problem>of();
        if (!problems.isEmpty()) {
            throw new RuleSetRejected(problems);
        }
        return LoadedRules.of(form, scale, layers, budget);
    }
}
