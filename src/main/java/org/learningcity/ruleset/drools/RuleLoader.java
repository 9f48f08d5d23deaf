package org.learningcity.ruleset.drools;

import java.util.Map;
import java.util.Set;

/**
 * Loads compiled rules so that they see the facts, the facades and the engine's model, and nothing else of the program
 * or the platform.
 */
final class RuleLoader extends ClassLoader {

    private static final Set<String> PLATFORM = Set.of(
            "java.lang.Boolean",
            "java.lang.CharSequence",
            "java.lang.Comparable",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.IllegalArgumentException",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Math",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.Record",
            "java.lang.RuntimeException",
            "java.lang.String",
            "java.lang.Throwable",
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.StringConcatFactory",
            "java.time.format.DateTimeFormatterBuilder",
            "java.util.ArrayList",
            "java.util.Arrays",
            "java.util.Collection",
            "java.util.Collections",
            "java.util.List",
            "java.util.Locale",
            "java.util.Map",
            "java.util.function.Supplier",
            "org.drools.core.WorkingMemory",
            "org.drools.util.DateUtils",
            "org.kie.api.builder.ReleaseId");
    private static final Set<String> PACKAGES = Set.of(
            "org.learningcity.framework.",
            "org.learningcity.observation.",
            "org.learningcity.stage.",
            "org.drools.model.",
            "org.drools.modelcompiler.",
            "org.drools.core.base.accumulators.");

    private final ClassLoader application;
    private final Map<String, byte[]> classes;

    RuleLoader(Map<String, byte[]> classes) {
        super("rules", null);
        this.application = RuleLoader.class.getClassLoader();
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = classes.get(name.replace('.', '/') + ".class");
        if (bytes != null) {
            return defineClass(name, bytes, 0, bytes.length);
        }
        if (allowed(name)) {
            return application.loadClass(name);
        }
        throw new ClassNotFoundException("rules may not use " + name);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    private static boolean allowed(String name) {
        return PLATFORM.contains(name) || PACKAGES.stream().anyMatch(name::startsWith);
    }
}
