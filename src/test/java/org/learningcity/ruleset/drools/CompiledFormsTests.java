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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.stage.Stage;

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

    @Test
    void folderThatCannotBeWrittenCostsNoResult() throws IOException {
        Files.writeString(folder.resolve("compiled"), "a file, not a folder");

        assertThat(compile(rules()).run(Stage.QUALITY, RuleFiles.decisions(1))).hasSize(1);
    }
}
