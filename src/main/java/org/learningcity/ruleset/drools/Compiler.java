package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.stage.Stage;

/** Turns rule files into classes of the executable model. */
final class Compiler {

    private static final Object ONE_AT_A_TIME = new Object();

    private Compiler() {}

    /**
     * Compiles on a thread of its own that carries the application's class loader: what a common-pool thread sees is not
     * enough inside an executable jar. Drools keeps its modules in one registry, so builds go one at a time.
     *
     * @throws RuleSetRejected with every problem the compiler found
     */
    static CompiledForm compile(RuleSources sources) {
        var executor = Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "rule-compiler");
            thread.setContextClassLoader(Compiler.class.getClassLoader());
            thread.setDaemon(true);
            return thread;
        });
        try {
            synchronized (ONE_AT_A_TIME) {
                return executor.submit(() -> build(sources)).get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuleSetRejected rejected) {
                throw rejected;
            }
            throw new IllegalStateException("the rule compiler failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rules were compiled", e);
        } finally {
            executor.shutdown();
        }
    }

    private static CompiledForm build(RuleSources sources) {
        // INVARIANT: parallel builds of more than ten rules have known faults in this version
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        var kie = KieServices.get();
        var release = kie.newReleaseId("org.learningcity.rules", "rules", "1");
        var system = kie.newKieFileSystem();
        system.generateAndWritePomXML(release);
        for (var stage : Stage.values()) {
            StageText.of(sources.files(), stage).ifPresent(merged -> system.write(resource(stage), merged.text()));
        }
        var builder = kie.newKieBuilder(system, Compiler.class.getClassLoader());
        try {
            var problems = problems(builder, sources);
            if (!problems.isEmpty()) {
                throw new RuleSetRejected(new Blame(sources).placed(problems));
            }
            return new CompiledForm(classes((InternalKieModule) builder.getKieModule()), sources.rules());
        } finally {
            kie.getRepository().removeKieModule(release);
        }
    }

    private static List<Problem> problems(KieBuilder builder, RuleSources sources) {
        var reader = new CompilerMessages(sources);
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) {
            return List.of(reader.problem(String.valueOf(e.getMessage())));
        }
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(reader::problem)
                .distinct()
                .sorted(Problem.BY_PLACE)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static String resource(Stage stage) {
        return "src/main/resources/%s/%s.drl".formatted(stage.folder(), stage.folder());
    }

    private static SortedMap<String, byte[]> classes(InternalKieModule module) {
        var classes = new TreeMap<String, byte[]>();
        for (var name : module.getFileNames()) {
            if (name.endsWith(".class") && !name.startsWith("org/drools/project")) {
                classes.put(name, module.getBytes(name));
            }
        }
        return classes;
    }
}
