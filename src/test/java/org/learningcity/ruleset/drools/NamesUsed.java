package org.learningcity.ruleset.drools;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Every name that compiled classes use, written as the list of allowed calls writes it, by its sections. */
final class NamesUsed {

    private final Map<String, Set<String>> names = new TreeMap<>();

    Set<String> in(String section) {
        return names.getOrDefault(section, Set.of());
    }

    void read(CompiledForm form) {
        form.classes()
                .forEach((resource, bytes) -> GeneratedClass.of(resource)
                        .ifPresent(type -> new ClassReader(bytes).accept(new Names(type), ClassReader.SKIP_DEBUG)));
    }

    private void use(GeneratedClass type, String method, String name) {
        var allowed = AllowedCalls.in(type, method);
        AllowedCalls.sections().forEach((section, lines) -> {
            if (lines == allowed) {
                names.computeIfAbsent(section, any -> new TreeSet<>()).add(AllowedCalls.line(name));
            }
        });
    }

    private final class Names extends ClassVisitor {

        private final GeneratedClass type;

        Names(GeneratedClass type) {
            super(Opcodes.ASM9);
            this.type = type;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            Stream.concat(Stream.of(parent), Stream.of(interfaces)).forEach(each -> use(type, "", each));
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String name, String signed, boolean isInterface) {
                    use(type, method, owner + "." + name);
                    use(type, method, owner + "." + name + signed);
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String name, String typed) {
                    use(type, method, owner + "." + name);
                }

                @Override
                public void visitTypeInsn(int opcode, String name) {
                    use(type, method, name);
                }

                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof Type named) {
                        use(type, method, named.getInternalName());
                    }
                }

                @Override
                public void visitInvokeDynamicInsn(String name, String signed, Handle factory, Object... arguments) {
                    for (var argument : arguments) {
                        if (argument instanceof Handle handle) {
                            use(type, method, handle.getOwner() + "." + handle.getName() + handle.getDesc());
                        }
                    }
                }
            };
        }
    }
}
