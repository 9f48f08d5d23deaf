package org.learningcity.ruleset.drools;

import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A compiled form with which somebody has tampered after the compiler was done. */
final class Tampered {

    private final CompiledForm form;

    private Tampered(CompiledForm form) {
        this.form = form;
    }

    static Tampered form(CompiledForm honest) {
        return new Tampered(honest);
    }

    /** With {@code code} put before what the action of a rule does. */
    static CompiledForm action(CompiledForm honest, Consumer<MethodVisitor> code) {
        return form(honest).classes("LambdaConsequence", into("execute", code));
    }

    /** With {@code code} put before what the methods of that name do in the class. */
    static UnaryOperator<byte[]> into(String method, Consumer<MethodVisitor> code) {
        return changed(writer -> new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String signed, String signature, String[] thrown) {
                var next = super.visitMethod(access, name, signed, signature, thrown);
                return !name.equals(method) || (access & Opcodes.ACC_BRIDGE) != 0 ? next : new Before(next, code);
            }
        });
    }

    /** With {@code code} run when the class is initialised. */
    static UnaryOperator<byte[]> initialising(Consumer<MethodVisitor> code) {
        return changed(writer -> new ClassVisitor(Opcodes.ASM9, writer) {
            private boolean done;

            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String signed, String signature, String[] thrown) {
                var next = super.visitMethod(access, name, signed, signature, thrown);
                done |= name.equals("<clinit>");
                return name.equals("<clinit>") ? new Before(next, code) : next;
            }

            @Override
            public void visitEnd() {
                if (!done) {
                    var own = super.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
                    own.visitCode();
                    code.accept(own);
                    own.visitInsn(Opcodes.RETURN);
                    own.visitMaxs(0, 0);
                    own.visitEnd();
                }
                super.visitEnd();
            }
        });
    }

    /** With the class rewritten. */
    static UnaryOperator<byte[]> changed(java.util.function.Function<ClassVisitor, ClassVisitor> change) {
        return bytes -> {
            var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            new ClassReader(bytes).accept(change.apply(writer), 0);
            return writer.toByteArray();
        };
    }

    /** With every class changed whose name holds {@code part}. */
    CompiledForm classes(String part, UnaryOperator<byte[]> change) {
        var classes = new TreeMap<>(form.classes());
        classes.replaceAll((name, bytes) -> name.contains(part) ? change.apply(bytes) : bytes);
        return new CompiledForm(classes, form.rules());
    }

    CompiledForm with(String resource, byte[] bytes) {
        var classes = new TreeMap<>(form.classes());
        classes.put(resource, bytes);
        return new CompiledForm(classes, form.rules());
    }

    /** The first class whose name passes. */
    String name(Predicate<String> wanted) {
        return form.classes().keySet().stream().filter(wanted).findFirst().orElseThrow();
    }

    private static final class Before extends MethodVisitor {

        private final Consumer<MethodVisitor> code;

        Before(MethodVisitor next, Consumer<MethodVisitor> code) {
            super(Opcodes.ASM9, next);
            this.code = code;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            code.accept(mv);
        }
    }
}
