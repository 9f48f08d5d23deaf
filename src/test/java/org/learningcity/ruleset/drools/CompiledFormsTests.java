package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcity.ruleset.drools.RuleFiles.ANY;
import static org.learningcity.ruleset.drools.RuleFiles.NOTE;
import static org.learningcity.ruleset.drools.RuleFiles.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.stage.Stage;
import org.learningcity.trace.RuleRef;
import org.objectweb.asm.Opcodes;

/** Compiled rules are kept by the content of the rules, and never trusted unseen. */
class CompiledFormsTests {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);
    private static final String SOURCES = """
            fragment,source_class,from,to,basis,source,author,note
            公报,%s,,,EXPERT,test,,
            """;

    @TempDir
    Path folder;

    private SmallRuleSet rules() {
        return SmallRuleSet.in(folder.resolve("set")).quality("a.drl", rule("one", ANY, NOTE));
    }

    private CompiledRules compile(SmallRuleSet set) {
        return RuleFiles.compile(set.read(), folder);
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(folder.resolve("compiled"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void secondEngineTakesWhatTheFirstKept() throws IOException {
        var first = compile(rules());
        var file = Files.setLastModifiedTime(kept().get(0), LONG_AGO);

        var second = compile(rules());

        assertThat(second.rules()).isEqualTo(first.rules());
        assertThat(second.run(Stage.QUALITY, RuleFiles.decisions(3)))
                .isEqualTo(first.run(Stage.QUALITY, RuleFiles.decisions(3)))
                .hasSize(3);
        assertThat(kept()).containsExactly(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    }

    @Test
    void changedTableCompilesNothing() throws IOException {
        compile(rules().with("tables/sources.csv", SOURCES.formatted("BULLETIN")));
        var file = Files.setLastModifiedTime(kept().get(0), LONG_AGO);

        compile(rules().with("tables/sources.csv", SOURCES.formatted("YEARBOOK")));

        assertThat(kept()).containsExactly(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    }

    @Test
    void changedRuleIsCompiledBesideTheOld() throws IOException {
        compile(rules());

        var changed = compile(rules().quality("a.drl", rule("two", ANY, NOTE)));

        assertThat(changed.rules()).extracting("name").containsExactly("two");
        assertThat(kept()).hasSize(2);
    }

    @Test
    void damagedFileIsCompiledAnew() throws IOException {
        var before = compile(rules()).run(Stage.QUALITY, RuleFiles.decisions(2));
        var file = kept().get(0);
        var whole = Files.readAllBytes(file);
        var damaged = whole.clone();
        damaged[damaged.length / 2]++;

        for (var bytes : List.of(damaged, new byte[0], new byte[64], java.util.Arrays.copyOf(whole, 100))) {
            Files.write(file, bytes);
            assertThat(compile(rules()).run(Stage.QUALITY, RuleFiles.decisions(2)))
                    .isEqualTo(before);
            assertThat(Files.readAllBytes(file)).hasSameSizeAs(whole);
        }
    }

    @Test
    void formOfOtherRulesUnderThisNameIsCompiledAnew() throws IOException {
        compile(rules());
        var mine = kept().get(0);
        compile(rules().quality("a.drl", rule("two", ANY, NOTE)));
        var others = kept().stream().filter(file -> !file.equals(mine)).toList().get(0);
        Files.write(mine, Files.readAllBytes(others));

        assertThat(compile(rules()).rules()).extracting("name").containsExactly("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LambdaConsequence", "LambdaPredicate", "RuleMethods", "Rules", "Metadata"})
    void formThatSomebodyPutThereNeverRuns(String part) throws IOException {
        var set = rules().quality("b.drl", rule("b", "$d : CitedDecision( period > 1 )", NOTE));
        var before = compile(set).run(Stage.QUALITY, RuleFiles.decisions(2));
        var whole = Files.readAllBytes(kept().get(0));
        poison(set, part);

        assertThat(compile(set).run(Stage.QUALITY, RuleFiles.decisions(2))).isEqualTo(before);

        assertThat(System.getProperty("attack.poisoned")).isNull();
        assertThat(Files.readAllBytes(kept().get(0))).isEqualTo(whole);
    }

    /** Keeps a form under the right name and with the right digest, whose classes leave a mark when they are loaded. */
    private void poison(SmallRuleSet set, String part) {
        var sources = RuleSources.parse(set.read(), Layers.ALL);
        var poisoned = Tampered.form(Compiler.compile(sources)).classes(part, Tampered.initialising(code -> {
            code.visitLdcInsn("attack.poisoned");
            code.visitLdcInsn("1");
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    "java/lang/System",
                    "setProperty",
                    "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;",
                    false);
            code.visitInsn(Opcodes.POP);
        }));
        new CompiledForms(folder.resolve("compiled")).keep(sources.logicHash(), poisoned);
    }

    @Test
    void keptFormCannotSayThatItsRulesStandElsewhere() {
        var sources = RuleSources.parse(rules().read(), Layers.ALL);
        var form = Compiler.compile(sources);
        var elsewhere = form.rules().stream()
                .map(rule -> new RuleRef(rule.stage(), rule.name(), "quality/elsewhere.drl", 1, Map.of("title", "x")))
                .toList();
        new CompiledForms(folder.resolve("compiled")).keep(sources.logicHash(), form.of(elsewhere));

        assertThat(compile(rules()).rules()).isEqualTo(form.rules());
    }

    @Test
    void folderThatCannotBeWrittenCostsNoResult() throws IOException {
        Files.writeString(folder.resolve("compiled"), "a file, not a folder");

        assertThat(compile(rules()).run(Stage.QUALITY, RuleFiles.decisions(1))).hasSize(1);
    }
}
