package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcity.ruleset.drools.GeneratedClass.Kind;
import org.learningcity.stage.Stage;
import org.learningcity.trace.RuleRef;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which rules a compiled class serves: rules with the same condition share its class. */
final class RuleClasses {

    private static final int API = Opcodes.ASM9;

    private final Map<String, RuleRef> rules;
    private final Map<String, List<RuleRef>> byClass = new TreeMap<>();
    private final Map<String, RuleRef> byMethod = new TreeMap<>();
    private final Set<String> compiled = new HashSet<>();
    private final Set<Stage> strangers = EnumSet.noneOf(Stage.class);

    private RuleClasses(List<RuleRef> rules) {
        this.rules = rules.stream().collect(Collectors.toMap(RuleRef::id, Function.identity(), (one, other) -> one));
    }

    static RuleClasses of(CompiledForm form) {
        var found = new RuleClasses(form.rules());
        form.classes()
                .forEach((resource, bytes) -> GeneratedClass.of(resource)
                        .filter(type -> type.kind() == Kind.RULES)
                        .ifPresent(type -> found.read(type, bytes)));
        return found;
    }

    /** The rules that the class of this name serves; none when it serves a stage as a whole. */
    List<RuleRef> of(String name) {
        return byClass.getOrDefault(name, List.of());
    }

    /** The rules that a method of the class serves. */
    List<RuleRef> of(String name, String method) {
        var rule = byMethod.get(name + "." + method);
        return rule == null ? of(name) : List.of(rule);
    }

    boolean has(RuleRef rule) {
        return compiled.contains(rule.id());
    }

    /** The stages with a rule that nobody wrote. */
    Set<Stage> strangers() {
        return strangers;
    }

    private void read(GeneratedClass type, byte[] bytes) {
        try {
            new ClassReader(bytes).accept(new Methods(type), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) {
            // INVARIANT: whoever asks also checks the class, and refuses what cannot be read
            byMethod.keySet().removeIf(method -> method.startsWith(type.name() + "."));
        }
    }

    private final class Methods extends ClassVisitor {

        private final GeneratedClass type;

        Methods(GeneratedClass type) {
            super(API);
            this.type = type;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            return new Uses(type, name);
        }
    }

    /** Reads the name of the rule that a method puts together, and the classes that it uses for that. */
    private final class Uses extends MethodVisitor {

        private final GeneratedClass type;
        private final String method;
        private final List<String> used = new ArrayList<>();
        private String text = "";
        private @Nullable RuleRef rule;

        Uses(GeneratedClass type, String method) {
            super(API);
            this.type = type;
            this.method = method;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String constant) {
                text = constant;
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (name.equals("rule") && owner.startsWith("org/drools/")) {
                rule = rules.get(type.stage().folder() + "/" + text);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (type.neighbour(owner)
                    .filter(found -> found.kind() == Kind.LAMBDA)
                    .isPresent()) {
                used.add(owner);
            }
        }

        @Override
        public void visitEnd() {
            var named = rule;
            if (named == null && !method.startsWith("<")) {
                strangers.add(type.stage());
            }
            if (named != null) {
                compiled.add(named.id());
                byMethod.put(type.name() + "." + method, named);
                used.stream()
                        .distinct()
                        .forEach(name -> byClass.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(named));
            }
        }
    }
}
