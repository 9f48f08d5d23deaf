package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.learningcity.ruleset.drools.RuleFiles.FIRST;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.SmallRuleSet;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Compiled classes that do anything but compare facts and call their facade are refused before one of them is loaded. */
class BytecodeGateTests {

    private static final String RULE = "quality/a.drl:" + FIRST;
    private static CompiledForm honest;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        honest = HonestRules.compiled(
                SmallRuleSet.in(folder).quality("a.drl", RuleFiles.rule("a", RuleFiles.ANY, RuleFiles.NOTE)));
    }

    private static Arguments code(String words, Consumer<MethodVisitor> code) {
        return arguments(words, code);
    }

    private static Consumer<MethodVisitor> call(String owner, String name, String signed) {
        return code -> code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, signed, false);
    }

    static Stream<Arguments> smuggled() {
        return Stream.of(
                code("System.gc", call("java/lang/System", "gc", "()V")),
                code("Runtime.getRuntime", call("java/lang/Runtime", "getRuntime", "()Ljava/lang/Runtime;")),
                code("Class.forName", call("java/lang/Class", "forName", "(Ljava/lang/String;)Ljava/lang/Class;")),
                code("Facades.of", call("org/learningcity/stage/Facades", "of", "()V")),
                code("MVEL.eval", call("org/mvel2/MVEL", "eval", "(Ljava/lang/String;)Ljava/lang/Object;")),
                code("D.executeScript", call("org/drools/modelcompiler/dsl/pattern/D", "executeScript", "()V")),
                code("Object.getClass", code -> {
                    code.visitVarInsn(Opcodes.ALOAD, 1);
                    code.visitMethodInsn(
                            Opcodes.INVOKEVIRTUAL, "java/lang/Object", "getClass", "()Ljava/lang/Class;", false);
                }),
                code("CitedDecision.getClass", code -> {
                    code.visitVarInsn(Opcodes.ALOAD, 1);
                    code.visitMethodInsn(
                            Opcodes.INVOKEVIRTUAL,
                            "org/learningcity/stage/CitedDecision",
                            "getClass",
                            "()Ljava/lang/Class;",
                            false);
                }),
                code(
                        "Scores.unscored",
                        code -> code.visitMethodInsn(
                                Opcodes.INVOKEINTERFACE,
                                "org/learningcity/stage/Scores",
                                "unscored",
                                "(Lorg/learningcity/stage/Unresolved;)V",
                                true)),
                code(
                        "System.out",
                        code -> code.visitFieldInsn(
                                Opcodes.GETSTATIC, "java/lang/System", "out", "Ljava/io/PrintStream;")),
                code(
                        "INSTANCE",
                        code -> code.visitFieldInsn(
                                Opcodes.GETSTATIC,
                                "scoring/P00/LambdaPredicate" + "0".repeat(32),
                                "INSTANCE",
                                "Ljava/lang/Object;")),
                code("new.Thread", code -> code.visitTypeInsn(Opcodes.NEW, "java/lang/Thread")),
                code("`Thread`", code -> code.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Thread")),
                code("`System`", code -> code.visitLdcInsn(Type.getObjectType("java/lang/System"))),
                code(
                        "dynamic constant",
                        code -> code.visitLdcInsn(
                                new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "gc", "()V", false))),
                code("makes an array", code -> {
                    code.visitLdcInsn(1_000_000_000);
                    code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
                }),
                code("makes an array", code -> {
                    code.visitIntInsn(Opcodes.BIPUSH, 9);
                    code.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_INT);
                }),
                code(
                        "makes code while it runs",
                        code -> code.visitInvokeDynamicInsn(
                                "makeConcatWithConstants",
                                "(Ljava/lang/String;)Ljava/lang/String;",
                                new Handle(
                                        Opcodes.H_INVOKESTATIC,
                                        "java/lang/invoke/StringConcatFactory",
                                        "makeConcatWithConstants",
                                        "()Ljava/lang/invoke/CallSite;",
                                        false),
                                "\u0001\u0001")),
                code("throw or synchronized", code -> code.visitInsn(Opcodes.MONITORENTER)),
                code("throw or synchronized", code -> code.visitInsn(Opcodes.ATHROW)),
                code("has a loop", code -> {
                    var again = new Label();
                    code.visitLabel(again);
                    code.visitJumpInsn(Opcodes.GOTO, again);
                }),
                code("has a loop", code -> {
                    var again = new Label();
                    code.visitLabel(again);
                    code.visitInsn(Opcodes.ICONST_0);
                    code.visitTableSwitchInsn(0, 0, new Label(), again);
                }),
                code("has a try and catch", code -> {
                    var begin = new Label();
                    var end = new Label();
                    code.visitTryCatchBlock(begin, end, end, null);
                    code.visitLabel(begin);
                    code.visitInsn(Opcodes.NOP);
                    code.visitLabel(end);
                }));
    }

    @ParameterizedTest
    @MethodSource("smuggled")
    void codeInAnActionIsRefusedAtItsRule(String words, Consumer<MethodVisitor> code) {
        assertThat(BytecodeGate.check(Tampered.action(honest, code))).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("rules.compiled");
            assertThat(problem.where()).isEqualTo(RULE);
            assertThat(problem.message().en()).contains(words);
            assertThat(problem.message().zh())
                    .contains("规则")
                    .isNotEqualTo(problem.message().en());
        });
    }

    @Test
    void actionThatCallsItselfIsRefused() {
        var owner = Tampered.form(honest)
                .name(name -> name.contains("LambdaConsequence"))
                .replace(".class", "");

        assertThat(BytecodeGate.check(Tampered.action(
                        honest, code -> code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, "execute", "()V", false))))
                .extracting(Problem::where)
                .containsExactly(RULE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LambdaConsequence", "DomainClassesMetadata", "Rules"})
    void codeThatRunsWhenAClassIsLoadedIsRefused(String part) {
        var tampered =
                Tampered.form(honest).classes(part, Tampered.into("<clinit>", call("java/lang/System", "gc", "()V")));

        assertThat(BytecodeGate.check(tampered))
                .extracting(problem -> problem.message().en())
                .containsExactly("the compiled rule calls `System.gc`");
    }

    @Test
    void rulesPutTogetherInAnotherWayAreRefused() {
        var salience = Tampered.form(honest)
                .classes(
                        "RuleMethods",
                        Tampered.into("rule_a", call("org/drools/model/impl/RuleBuilder", "attribute", "()V")));

        assertThat(BytecodeGate.check(salience)).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo(RULE);
            assertThat(problem.message().en()).contains("RuleBuilder.attribute");
        });
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                arguments("`Thread`", header("java/lang/Thread", Opcodes.V17, new String[0])),
                arguments("`Runnable`", header("java/lang/Enum", Opcodes.V17, new String[] {"java/lang/Runnable"})),
                arguments("as the compiler makes it", header("java/lang/Enum", Opcodes.V17 + 1, new String[0])),
                arguments("as the compiler makes it", method(Opcodes.ACC_PUBLIC | Opcodes.ACC_NATIVE, "execute")),
                arguments("as the compiler makes it", method(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "helper")),
                arguments("as the compiler makes it", method(Opcodes.ACC_PUBLIC | Opcodes.ACC_BRIDGE, "execute")));
    }

    private static java.util.function.Function<ClassVisitor, ClassVisitor> header(
            String parent, int version, String[] interfaces) {
        return writer -> new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int v, int access, String name, String signature, String p, String[] i) {
                super.visit(version, access, name, signature, parent, interfaces);
            }
        };
    }

    private static java.util.function.Function<ClassVisitor, ClassVisitor> method(int access, String method) {
        return writer -> new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitEnd() {
                super.visitMethod(access, method, "(JJ)V", null, null).visitEnd();
                super.visitEnd();
            }
        };
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void classOfAnotherShapeIsRefused(String words, java.util.function.Function<ClassVisitor, ClassVisitor> change) {
        assertThat(BytecodeGate.check(Tampered.form(honest).classes("LambdaConsequence", Tampered.changed(change))))
                .anySatisfy(problem -> {
                    assertThat(problem.where()).isEqualTo(RULE);
                    assertThat(problem.message().en()).contains(words);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java/lang/String.class",
                "org/learningcity/stage/Report.class",
                "quality/Mine.class",
                "quality/P00/LambdaPredicate.class",
                "other/P00/LambdaPredicate00000000000000000000000000000000.class",
                "quality/Rules00000000000000000000000000000000$1.class",
                "../quality/x.txt",
            })
    void classThatTheCompilerDoesNotMakeIsRefused(String resource) {
        var bytes = honest.classes().values().iterator().next();

        assertThat(BytecodeGate.check(Tampered.form(honest).with(resource, bytes)))
                .extracting(problem -> problem.message().en())
                .containsExactly("the compiled rule brings a class of its own");
    }

    @Test
    void classUnderAnotherNameIsRefused() {
        var bytes = honest.classes().values().iterator().next();
        var name = Tampered.form(honest).name(each -> each.contains("LambdaConsequence"));

        assertThat(BytecodeGate.check(Tampered.form(honest).with(name, bytes))).isNotEmpty();
    }

    @Test
    void bytesThatAreNoClassAreRefused() {
        var broken = Tampered.form(honest).classes("Rules", bytes -> new byte[] {1, 2, 3});

        assertThat(BytecodeGate.check(broken))
                .extracting(problem -> problem.message().en())
                .contains("the compiled rule is no class that the compiler makes");
    }

    @Test
    void ruleThatIsMissingIsNoticed() {
        var without = new TreeMap<>(honest.classes());
        without.keySet().removeIf(name -> name.contains("RuleMethods"));

        assertThat(BytecodeGate.check(new CompiledForm(without, honest.rules())))
                .extracting(Problem::where)
                .containsExactly(RULE);
    }

    @Test
    void ruleThatNobodyWroteIsNoticed() {
        assertThat(BytecodeGate.check(new CompiledForm(honest.classes(), List.of())))
                .extracting(problem -> problem.message().en())
                .containsExactly("the compiled rule comes with a rule of its own");
    }
}
