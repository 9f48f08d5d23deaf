package org.learningcity.ruleset.drools;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads compiled rules so that they find the facts, the facades and the few types of the engine and the platform that
 * the compiler uses; nothing else of the program or the platform, and no resources.
 */
final class RuleLoader extends ClassLoader {

    /** Named by a method that every compiled condition has and nobody calls. */
    private static final String NEVER_NEEDED = "java/lang/System";

    private static final String DEADLINE = Deadline.class.getName().replace('.', '/');

    private static final Set<String> FOUND = found();

    private final ClassLoader application;
    private final Map<String, byte[]> classes;

    /**
     * For the classes of one compiled form.
     *
     * @param classes class files by resource name
     * @throws SecurityException when one bears the name of a class that the compiler does not make
     */
    RuleLoader(Map<String, byte[]> classes) {
        super("rules", null);
        for (var resource : classes.keySet()) {
            if (GeneratedClass.of(resource).isEmpty()) {
                throw new SecurityException("no class of rules: " + resource);
            }
        }
        this.application = RuleLoader.class.getClassLoader();
        this.classes = Map.copyOf(classes);
    }

    static ClassLoader of(Map<String, byte[]> classes, Layers layers) {
        return layers.has(Layer.LOADER) ? new RuleLoader(classes) : new OpenLoader(classes);
    }

    private static Set<String> found() {
        var found = new HashSet<>(AllowedCalls.types());
        found.addAll(VisibleTypes.names());
        found.add(DEADLINE);
        found.remove(NEVER_NEEDED);
        return Set.copyOf(found);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var type = name.replace('.', '/');
        var bytes = classes.get(type + ".class");
        if (bytes != null) {
            return defineClass(name, bytes, 0, bytes.length);
        }
        if (FOUND.contains(AllowedCalls.line(type))) {
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

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }

    /** Shows rules the whole program: only where a test asks what the other layers stop by themselves. */
    private static final class OpenLoader extends ClassLoader {

        private final Map<String, byte[]> classes;

        OpenLoader(Map<String, byte[]> classes) {
            super("unguarded rules", RuleLoader.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
