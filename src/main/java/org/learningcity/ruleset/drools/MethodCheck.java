package org.learningcity.ruleset.drools;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcity.ruleset.drools.GeneratedClass.Kind;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Holds the body of a compiled method to the list of what it may name. It may not jump back, catch, make objects or
 * arrays of its own, or reach code by anything but a plain call.
 */
final class MethodCheck extends MethodVisitor {

    private static final String SUPPLIER = "get()Ljava/util/function/Supplier;";
    private static final String LAMBDA_FACTORY = "java/lang/invoke/LambdaMetafactory.metafactory";
    private static final String TEXT_FACTORY = "java/lang/invoke/StringConcatFactory.makeConcatWithConstants";
    private static final String TEXT_OF_TEXT = "makeConcatWithConstants(Ljava/lang/String;)Ljava/lang/String;";

    /** The method that is looked at. */
    record Scope(GeneratedClass type, String method, String descriptor, boolean bridge) {

        Set<String> allowed() {
            return AllowedCalls.in(type, method);
        }

        /** Whether somebody wrote in a rule what the method does. */
        boolean written() {
            return type.written(method);
        }

        boolean own(String owner) {
            return owner.equals(type.name());
        }
    }

    private final Scope scope;
    private final Set<String> allowed;
    private final List<Offence> offences;
    private final Set<Label> passed = new HashSet<>();
    /** Whether the value pushed last is a number written in the code. */
    private boolean constant;

    MethodCheck(int api, Scope scope, List<Offence> offences) {
        super(api);
        this.scope = scope;
        this.allowed = scope.allowed();
        this.offences = offences;
    }

    private void offence(String zh, String en) {
        offences.add(Offence.of(scope.method(), zh, en));
    }

    private boolean listed(String name) {
        return allowed.contains(AllowedCalls.line(name));
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        constant = false;
        forward(label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        visitLookupSwitchInsn(otherwise, new int[0], labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        forward(otherwise);
        for (var label : labels) {
            forward(label);
        }
    }

    private void forward(Label label) {
        if (passed.contains(label)) {
            offence("含有循环", "has a loop");
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        offence("含有 try/catch", "has a try and catch");
    }

    @Override
    public void visitInsn(int opcode) {
        constant = opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5;
        var thrown = opcode == Opcodes.ATHROW && scope.type().kind() != Kind.PROPERTIES;
        if (thrown || opcode == Opcodes.MONITORENTER) {
            offence("含有 throw 或 synchronized", "has a throw or synchronized");
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        constant = opcode != Opcodes.NEWARRAY;
        if (opcode == Opcodes.NEWARRAY) {
            offence("创建数组", "makes an array");
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        offence("创建数组", "makes an array");
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        constant = false;
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant = false;
        if (value instanceof Type named && named.getSort() == Type.OBJECT) {
            type(named.getInternalName());
        } else if (!(value instanceof String || value instanceof Number)) {
            offence("含有动态常量", "has a dynamic constant");
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String name) {
        if (opcode == Opcodes.NEW) {
            made(name);
        } else if (opcode == Opcodes.ANEWARRAY && !constant && !scope.method().equals("values")) {
            offence("创建数组", "makes an array");
        } else {
            type(name);
        }
        constant = false;
    }

    private void made(String name) {
        var ownConstant = scope.method().equals("<clinit>") && (scope.own(name) || described(name));
        if (!ownConstant && allowed.stream().noneMatch(line -> line.startsWith(name + ".<init>"))) {
            offences.add(Offence.call(scope.method(), "new." + name.substring(name.lastIndexOf('/') + 1)));
        }
    }

    /** Whether a class holds the properties of a type for the rules of the same stage. */
    private boolean described(String name) {
        return scope.type().kind() == Kind.DOMAIN && neighbour(name).equals(Optional.of(Kind.PROPERTIES));
    }

    private void type(String name) {
        if (!scope.own(name) && !VisibleTypes.type(name) && !listed(name)) {
            offences.add(Offence.type(scope.method(), name));
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        constant = false;
        var member = owner + "." + name;
        var reads = opcode == Opcodes.GETSTATIC || opcode == Opcodes.GETFIELD;
        var allowedHere = scope.written()
                ? reads && (listed(member) || VisibleTypes.constant(member))
                : scope.own(owner)
                        || (reads && (listed(member) || neighbour(owner).isPresent()));
        if (!allowedHere) {
            offences.add(Offence.read(scope.method(), member));
        }
    }

    private Optional<Kind> neighbour(String owner) {
        return scope.type().neighbour(owner).map(GeneratedClass::kind);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        constant = false;
        var member = owner + "." + name;
        if (!listed(member)
                && !listed(member + descriptor)
                && !ownCall(owner, name, descriptor)
                && !fact(member + descriptor)) {
            offences.add(Offence.call(scope.method(), member));
        }
    }

    private boolean fact(String member) {
        return scope.written()
                && (VisibleTypes.value(member)
                        || VisibleTypes.action(scope.type().stage(), member));
    }

    /** Whether a call leads to generated code by one of the ways that the compiler takes, none of which comes back. */
    private boolean ownCall(String owner, String name, String descriptor) {
        var kind = scope.type().kind();
        if (name.equals("<init>")) {
            return scope.method().equals("<clinit>") && (scope.own(owner) || described(owner));
        }
        if (kind == Kind.MODEL) {
            return name.equals("getRulesList")
                    ? scope.own(owner) && scope.method().equals("<init>")
                    : name.startsWith("rule_") && neighbour(owner).equals(Optional.of(Kind.RULES));
        }
        return scope.bridge()
                && scope.own(owner)
                && name.equals(scope.method())
                && !descriptor.equals(scope.descriptor());
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle factory, Object... arguments) {
        constant = false;
        var by = factory.getOwner() + "." + factory.getName();
        var kind = scope.type().kind();
        var supplies = kind == Kind.RULES && by.equals(LAMBDA_FACTORY) && (name + descriptor).equals(SUPPLIER);
        var joins = kind == Kind.PROPERTIES && by.equals(TEXT_FACTORY) && (name + descriptor).equals(TEXT_OF_TEXT);
        if (!supplies && !joins) {
            offence("在运行时生成代码", "makes code while it runs");
        }
        for (var argument : arguments) {
            if (argument instanceof Handle target
                    && !listed(target.getOwner() + "." + target.getName() + target.getDesc())) {
                offences.add(Offence.call(scope.method(), target.getOwner() + "." + target.getName()));
            }
        }
    }
}
