package org.learningcity.ruleset.drools;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes compiled rules ask for their {@link Deadline}: where a condition, action or reading begins, before a jump back,
 * and where something was caught. The compiler makes neither jumps back nor catches, but this layer has to hold by itself.
 */
final class Weaver extends ClassVisitor {

    private static final String DEADLINE = Type.getInternalName(Deadline.class);

    private final Optional<GeneratedClass> type;

    private Weaver(Optional<GeneratedClass> type, ClassVisitor next) {
        super(Opcodes.ASM9, next);
        this.type = type;
    }

    static SortedMap<String, byte[]> woven(SortedMap<String, byte[]> classes) {
        var woven = new TreeMap<>(classes);
        woven.replaceAll((resource, bytes) -> woven(GeneratedClass.of(resource), bytes));
        return woven;
    }

    private static byte[] woven(Optional<GeneratedClass> type, byte[] bytes) {
        var reader = new ClassReader(bytes);
        // a call without arguments and result needs no more room than there is
        var writer = new ClassWriter(reader, 0);
        reader.accept(new Weaver(type, writer), 0);
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        var method = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new Asking(method, (access & Opcodes.ACC_BRIDGE) == 0 && written(name));
    }

    /** Whether somebody may have written what the method does: everything but the frame that the compiler makes. */
    private boolean written(String method) {
        return type.isEmpty() || type.get().written(method) || !type.get().has(method);
    }

    private static final class Asking extends MethodVisitor {

        private final boolean begins;
        private final Set<Label> passed = new HashSet<>();
        private final Set<Label> handlers = new HashSet<>();
        private boolean caught;

        Asking(MethodVisitor next, boolean begins) {
            super(Opcodes.ASM9, next);
            this.begins = begins;
        }

        private void ask() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, DEADLINE, "tick", "()V", false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (begins) {
                ask();
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
            handlers.add(handler);
            super.visitTryCatchBlock(start, end, handler, type);
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            caught |= handlers.contains(label);
            super.visitLabel(label);
        }

        /** The frame of a handler stands before its first instruction: what ended the run is not caught for long. */
        @Override
        public void visitFrame(int type, int locals, Object @Nullable [] local, int depth, Object @Nullable [] stack) {
            super.visitFrame(type, locals, local, depth, stack);
            if (caught) {
                caught = false;
                ask();
            }
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                ask();
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            ask();
            super.visitTableSwitchInsn(min, max, otherwise, labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            ask();
            super.visitLookupSwitchInsn(otherwise, keys, labels);
        }
    }
}
