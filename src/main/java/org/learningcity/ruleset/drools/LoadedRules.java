package org.learningcity.ruleset.drools;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.learningcity.ruleset.Budget;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleCannotConclude;
import org.learningcity.stage.Facades;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/** Compiled rules in memory: one knowledge base a stage, a working memory of its own for every run. */
final class LoadedRules implements CompiledRules {

    private static final char SEPARATOR = '\u001f';
    private static final Budget UNLIMITED = new Budget(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ofDays(1));
    private static final Pattern MODEL = Pattern.compile("(\\w+)/Rules[0-9A-F]{32}\\.class");

    private final List<RuleRef> rules;
    private final Map<String, RuleRef> byId;
    private final Map<Stage, KieBase> stages;
    private final double scale;
    private final Budget budget;
    private final RuleClasses serves;

    private LoadedRules(CompiledForm form, Map<Stage, KieBase> stages, double scale, Budget budget) {
        this.rules = form.rules();
        this.byId = rules.stream().collect(Collectors.toMap(RuleRef::id, Function.identity()));
        this.stages = Collections.unmodifiableMap(stages);
        this.scale = scale;
        this.budget = budget;
        this.serves = RuleClasses.of(form);
    }

    static CompiledRules of(CompiledForm form, double scale, Layers layers, Budget budget) {
        var classes = layers.has(Layer.BUDGET) ? Weaver.woven(form.classes()) : form.classes();
        var loader = RuleLoader.of(classes, layers);
        var stages = new EnumMap<Stage, KieBase>(Stage.class);
        for (var name : classes.keySet()) {
            var model = MODEL.matcher(name);
            if (model.matches()) {
                var stage = Stage.valueOf(model.group(1).toUpperCase(Locale.ROOT));
                stages.put(stage, KieBaseBuilder.createKieBaseFromModel(model(loader, name)));
            }
        }
        return new LoadedRules(form, stages, scale, layers.has(Layer.BUDGET) ? budget : UNLIMITED);
    }

    private static Model model(ClassLoader loader, String resource) {
        var name = resource.substring(0, resource.length() - ".class".length()).replace('/', '.');
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules " + name + " cannot be loaded", e);
        }
    }

    @Override
    public List<RuleRef> rules() {
        return rules;
    }

    @Override
    public List<Firing> run(Stage stage, List<? extends Given> facts) {
        return run(stage, facts, Recorder::new);
    }

    /** Makes what listens to a run. */
    interface Recording {
        Recorder of(Stage stage, Map<String, RuleRef> rules, KieSession session, Budget budget);
    }

    List<Firing> run(Stage stage, List<? extends Given> facts, Recording recording) {
        var base = stages.get(stage);
        if (base == null) {
            return List.of();
        }
        var session = base.newKieSession();
        var recorder = recording.of(stage, byId, session, budget);
        Deadline.start(budget.time());
        try {
            session.setGlobal(stage.facade(), Facades.of(stage, recorder, scale));
            sorted(facts, Given::key).forEach(session::insert);
            session.addEventListener(recorder);
            session.fireAllRules();
        } catch (Spent spent) {
            throw new Verdict(stage, facts, budget, serves).on(spent, recorder);
        } catch (ConsequenceException failure) {
            throw recorder.current()
                    .<RuntimeException>map(rule -> new RuleCannotConclude(rule, reason(failure)))
                    .orElse(failure);
        } finally {
            Deadline.stop();
            session.dispose();
        }
        return sorted(recorder.firings(), LoadedRules::place);
    }

    private static String reason(ConsequenceException failure) {
        var cause = failure.getCause();
        return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
    }

    /** What orders firings: the conclusion, then the rule, then the facts matched. */
    private static String place(Firing firing) {
        var place = new StringBuilder(firing.conclusion().key())
                .append(SEPARATOR)
                .append(firing.rule().id());
        firing.matched().forEach(fact -> place.append(SEPARATOR).append(fact.key()));
        return place.toString();
    }

    /** Sorted by a key that is made once for each. */
    private static <T> List<T> sorted(List<? extends T> all, Function<T, String> key) {
        return all.stream()
                .map(each -> Map.entry(key.apply(each), each))
                .sorted(Map.Entry.comparingByKey())
                .<T>map(Map.Entry::getValue)
                .toList();
    }
}
