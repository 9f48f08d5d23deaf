package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file goes back to what it was. */
class FileReversalTests {

    @TempDir
    private Path folder;

    private SmallRuleSet former;
    private SmallRuleSet now;

    @BeforeEach
    void twoTheSame() {
        former = SmallRuleSet.in(folder.resolve("former"));
        now = SmallRuleSet.in(folder.resolve("now"));
    }

    private Reversal reversal() {
        return new Reversal(RuleSetFiles.read(now.folder()), RuleSetFiles.read(former.folder()));
    }

    @Test
    void fileGoesBackOrGoes() {
        now.with("cases/new.yaml", "cases: []\n").with("messages.csv", "key,zh,en\n");
        var edit = reversal().file("cases/new.yaml");
        edit.write();
        assertThat(now.folder().resolve("cases/new.yaml")).doesNotExist();

        reversal().file("messages.csv").write();
        assertThat(now.folder().resolve("messages.csv"))
                .hasSameBinaryContentAs(former.folder().resolve("messages.csv"));
    }

    @Test
    void unknownFileNamesTheNearest() {
        assertThatExceptionOfType(RuleSetRejected.class)
                .isThrownBy(() -> reversal().file("message.csv"))
                .satisfies(rejected ->
                        assertThat(rejected.problems().get(0).advice().en()).contains("`messages.csv`"));
    }
}
