package org.learningcity.ruleset.drools;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Holds one compiled class to the shape that the compiler gives its kind, and to the list of what it may name. */
final class ClassCheck extends ClassVisitor {

    private static final int API = Opcodes.ASM9;
    private static final int STRANGE = Opcodes.ACC_NATIVE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_SYNCHRONIZED;

    private final GeneratedClass type;
    private final List<Offence> offences;
    private boolean bridged;

    private ClassCheck(GeneratedClass type, List<Offence> offences) {
        super(API);
        this.type = type;
        this.offences = offences;
    }

    /** Adds what is wrong with {@code bytes}, which stand under the name of {@code type}. */
    static void run(GeneratedClass type, byte[] bytes, List<Offence> offences) {
        try {
            new ClassReader(bytes).accept(new ClassCheck(type, offences), ClassReader.SKIP_DEBUG);
        } catch (RuntimeException e) {
            offences.add(Offence.of("", "不是编译器生成的类", "is no class that the compiler makes"));
        }
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        if (!name.equals(type.name()) || (version & 0xffff) > Opcodes.V17 || (access & Opcodes.ACC_INTERFACE) != 0) {
            shape("");
        }
        named(String.valueOf(superName));
        for (var each : interfaces == null ? new String[0] : interfaces) {
            named(each);
        }
    }

    private void named(String name) {
        if (!AllowedCalls.in(type, "").contains(AllowedCalls.line(name))) {
            offences.add(Offence.type("", name));
        }
    }

    private void shape(String method) {
        offences.add(Offence.of(method, "不是编译器生成的样子", "is not as the compiler makes it"));
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        var bridge = (access & Opcodes.ACC_BRIDGE) != 0;
        if (!type.has(name) || (access & STRANGE) != 0 || (bridge && bridged)) {
            shape(name);
        }
        bridged |= bridge;
        return new MethodCheck(API, new MethodCheck.Scope(type, name, descriptor, bridge), offences);
    }

    @Override
    public void visitNestHost(String host) {
        member(host);
    }

    @Override
    public void visitNestMember(String member) {
        member(member);
    }

    @Override
    public void visitPermittedSubclass(String subclass) {
        shape("");
    }

    private void member(String other) {
        if (type.neighbour(other).isEmpty()) {
            shape("");
        }
    }
}
