package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Node;

/** A local rule set adds to the core that lies beside it and cannot reach into it; what is wrong is named where it stands. */
class LocalRuleSetTests {

    @TempDir
    private Path folder;

    private Path local;
    private Path core;

    @BeforeEach
    void copyTheRules() throws IOException {
        var source = Path.of("rules");
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                var copy = folder.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        local = folder.resolve("local-example");
        core = folder.resolve("cn-learning-city");
    }

    private static void edit(Path folder, String file, String old, String changed) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(file), text.replace(old, changed));
    }

    private static void add(Path folder, String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, (Files.exists(path) ? Files.readString(path) : "") + text);
    }

    private void refused(String code, String where, String zh, String en) {
        var problems = RuleSetFolder.look(local).problems();
        assertThat(problems).filteredOn(Problem::refuses).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where()).isEqualTo(where);
            assertThat(problem.message().zh()).contains(zh);
            assertThat(problem.message().en()).contains(en);
        });
    }

    private String row(String table, String cells) throws IOException {
        var lines =
                Files.readAllLines(local.resolve("tables/" + table + ".csv")).size();
        add(local, "tables/" + table + ".csv", cells + ",,,DEMONSTRATION,练习 exercise,,\n");
        return "tables/" + table + ".csv:" + (lines + 1);
    }

    @Test
    void holdsTheCoreBelowARootOfItsOwn() {
        var one = RuleSetFolder.read(core);
        var both = RuleSetFolder.read(local);

        assertThat(both.framework().root().code()).isEqualTo("1+N");
        assertThat(both.framework().children("1+N")).extracting(Node::code).containsExactly("LC", "N");
        assertThat(both.framework().children("LC")).isEqualTo(one.framework().children("LC"));
        assertThat(both.framework().indicators())
                .hasSize(one.framework().indicators().size() + 2);
        assertThat(both.rules())
                .extracting(RuleFile::path, RuleFile::text)
                .isEqualTo(one.rules().stream()
                        .map(rule -> tuple(rule.path(), rule.text()))
                        .toList());
        assertThat(both.note().zh()).startsWith(one.note().zh()).contains("虚构的示意");
        assertThat(both.warnings()).isEmpty();
    }

    @Test
    void revisionCoversTheCoreTheVocabularyAndTheAdditions() throws IOException {
        var first = RuleSetFolder.read(local).revision();
        edit(core, "tables/limits.csv", "\n2.2.5,*,0,100,", "\n2.2.5,*,0,101,");
        var second = RuleSetFolder.read(local).revision();
        edit(local, "tables/limits.csv", "\nN.1.1,*,0,100,", "\nN.1.1,*,0,101,");
        var third = RuleSetFolder.read(local).revision();
        add(folder, "vocabulary/words.csv", "\n");
        var fourth = RuleSetFolder.read(local).revision();

        assertThat(List.of(first, second, third, fourth)).doesNotHaveDuplicates();
    }

    @Test
    void coreThatIsPinnedMustBeTheOneThatIsThere() throws IOException {
        var revision = RuleSetFolder.read(core).revision();
        edit(local, "framework.yaml", "cn-learning-city}", "cn-learning-city, revision: " + revision + "}");
        assertThat(RuleSetFolder.look(local).problems()).isEmpty();

        edit(core, "tables/limits.csv", "\n2.2.5,*,0,100,", "\n2.2.5,*,0,101,");
        refused("extends.revision", "framework.yaml:5", "不是这里写明的版本", "another revision");
    }

    @Test
    void coreThatIsNotThereIsNamed() throws IOException {
        edit(local, "framework.yaml", "cn-learning-city}", "cn-learning-town}");
        refused(
                "extends.absent",
                "framework.yaml:5",
                "旁边没有核心规则集“cn-learning-town”",
                "no core rule set `cn-learning-town`");
    }

    @Test
    void pathOutOfTheFolderIsNoName() throws IOException {
        edit(local, "framework.yaml", "cn-learning-city}", "../rules/cn-learning-city}");
        refused("extends.absent", "framework.yaml:5", "没有核心规则集", "no core rule set");
    }

    @Test
    void ruleSetThatExtendsItselfOrALocalOneIsRefused() throws IOException {
        edit(local, "framework.yaml", "cn-learning-city}", "local-example}");
        refused("extends.absent", "framework.yaml:5", "没有核心规则集", "no core rule set");

        var second = folder.resolve("second");
        Files.createDirectories(second);
        Files.copy(local.resolve("framework.yaml"), second.resolve("framework.yaml"));
        local = second;
        refused("extends.twice", "framework.yaml:5", "本身也是地方规则集", "extends another rule set itself");
    }

    @Test
    void whatIsWrongInTheCoreIsNamedThere() throws IOException {
        edit(core, "tables/limits.csv", "\n2.2.5,*,0,100,", "\n2.2.55,*,0,100,");
        refused("table.cell", "../cn-learning-city/tables/limits.csv:20:1", "没有代码“2.2.55”", "there is no code");
    }

    @Test
    void whatIsWrongInTheAdditionsIsNamedThere() throws IOException {
        var where = row("limits", "N.1.3,*,0,100,50,5,3");
        refused("table.cell", where + ":1", "没有代码“N.1.3”", "there is no code `N.1.3`");
    }

    @Test
    void rowThatReachesIntoTheCoreIsRefused() throws IOException {
        var where = row("limits", "2.2.5,西部,0,150,50,5,3");
        refused("extends.row", where + ":1", "“2.2.5”不是地方增加的", "`2.2.5` was not added here");
    }

    @Test
    void rowThatHoldsForEveryIndicatorIsRefused() throws IOException {
        var where = row("departments", "*,甲市,市统计局,");
        refused("extends.row", where + ":1", "会影响核心得分", "could change core scores");
    }

    @Test
    void wordsOfAllDataAreTheCoresAlone() throws IOException {
        add(local, "tables/terms.csv", "term,facet,code,from,to,basis,source,author,note\n");
        var where = row("terms", "户籍,base,常住");
        refused("extends.row", where + ":1", "会影响核心得分", "could change core scores");
    }

    @Test
    void rulesAreTheCoresAlone() throws IOException {
        Files.createDirectories(local.resolve("quality"));
        add(local, "quality/mine.rule", "规则:我的\n");
        refused("extends.rules", "quality/mine.rule", "不另设规则", "no rules and messages of its own");
    }

    @Test
    void nodeBelowTheCoreIsRefused() throws IOException {
        edit(local, "framework.yaml", "code: N.1, parent: N,", "code: N.1, parent: \"1.1\",");
        refused("extends.parent", "framework.yaml:9", "“1.1”不是地方节点", "`1.1` is no local node");
    }

    @Test
    void codeOfTheCoreIsTaken() throws IOException {
        edit(local, "indicators.csv", "N.1.2,N.1,", "2.2.5,N.1,");
        refused("extends.code", "indicators.csv:3:1", "代码“2.2.5”是核心的", "`2.2.5` belongs to the core");
    }

    @Test
    void scaleIsTheCores() throws IOException {
        edit(local, "framework.yaml", "extends:", "scale: 10\nextends:");
        refused("extends.settled", "framework.yaml:5", "scale 由核心规则集规定", "scale is the core's");
    }

    @Test
    void secondRootIsRefused() throws IOException {
        edit(local, "framework.yaml", "code: N, parent: \"1+N\",", "code: N,");
        refused("extends.root", "framework.yaml:7", "有且只有一个", "exactly one node without parent");
    }
}
