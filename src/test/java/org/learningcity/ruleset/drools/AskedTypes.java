package org.learningcity.ruleset.drools;

import java.util.Set;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;

/** Loads a compiled form with every type at hand, and keeps which types it asked for. */
final class AskedTypes extends ClassLoader {

    private final CompiledForm form;
    private final Set<String> asked = new TreeSet<>();

    private AskedTypes(CompiledForm form) {
        super("asking rules", null);
        this.form = form;
    }

    static Set<String> of(CompiledForm form) {
        var loader = new AskedTypes(form);
        try {
            for (var resource : form.classes().keySet()) {
                var type = GeneratedClass.of(resource).orElseThrow();
                var loaded = Class.forName(type.binaryName(), true, loader);
                if (Model.class.isAssignableFrom(loaded)) {
                    KieBaseBuilder.createKieBaseFromModel(
                            (Model) loaded.getDeclaredConstructor().newInstance());
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return loader.asked;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            var bytes = form.classes().get(name.replace('.', '/') + ".class");
            if (bytes != null) {
                return defineClass(name, bytes, 0, bytes.length);
            }
            asked.add(AllowedCalls.line(name.replace('.', '/')));
            return AskedTypes.class.getClassLoader().loadClass(name);
        }
    }
}
