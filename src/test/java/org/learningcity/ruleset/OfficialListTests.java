package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Node;
import org.learningcity.framework.Wants;
import org.learningcity.framework.Wording;

class OfficialListTests {

    private static final String SOURCE = "教育部公布的指标清单";
    private static final String LIST = """
            code,parent,title_zh,uom,wants
            A.1,,市民参与率,%,
            A.2,,规划,,
            B.1,成果,新指标,个,NUMBER
            B.2,成果,收入,万元,
            """;
    private static final String MAPPING = """
            from,to
            1.1,A.1
            1.2,A.2
            2.1,
            2.2,B.2
            2,成果
            """;

    @TempDir
    Path folder;

    private final TinyRules ours = new TinyRules();
    private Path target = Path.of("");

    @BeforeEach
    void nameTarget() {
        target = folder.resolve("official");
    }

    private List<Problem> adopt(String list, String mapping) throws IOException {
        return new OfficialList(
                        Files.writeString(folder.resolve("list.csv"), list),
                        Files.writeString(folder.resolve("mapping.csv"), mapping),
                        SOURCE)
                .adopt(ours.writtenTo(folder.resolve("ours")), target);
    }

    private List<String> refused(String list, String mapping) {
        var rejected = catchThrowableOfType(RuleSetRejected.class, () -> adopt(list, mapping));
        assertThat(target).doesNotExist();
        assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith(".writing"));
        return rejected.problems().stream()
                .map(problem -> problem.code() + " " + problem.where())
                .toList();
    }

    private String file(String name) throws IOException {
        return Files.readString(target.resolve(name));
    }

    private void wordsBeside(Path ruleSet) throws IOException {
        var words = Files.createDirectories(ruleSet.resolveSibling("vocabulary"));
        try (var files = Files.list(Path.of("rules", "vocabulary"))) {
            for (var file : files.toList()) {
                Files.copy(file, words.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    @Test
    void wordsThatRulesAreWrittenInGoAlongToAnotherFolder() throws IOException {
        wordsBeside(folder.resolve("ours"));
        target = folder.resolve("elsewhere").resolve("official");
        adopt(LIST, MAPPING);
        assertThat(RuleSetFolder.read(target).vocabulary().isEmpty()).isFalse();
        assertThat(target.resolve("vocabulary/facts.csv"))
                .hasSameTextualContentAs(Path.of("rules", "vocabulary", "facts.csv"));
    }

    @Test
    void wordsThatLieBesideTheNewRuleSetAlreadyAreNotCopied() throws IOException {
        wordsBeside(folder.resolve("ours"));
        adopt(LIST, MAPPING);
        assertThat(target.resolve("vocabulary")).doesNotExist();
        assertThat(RuleSetFolder.read(target).vocabulary().isEmpty()).isFalse();
    }

    @Test
    void takesOverCodesTitlesAndWording() throws IOException {
        adopt(LIST, MAPPING);
        var framework = RuleSetFolder.read(target).framework();
        assertThat(framework.indicators()).extracting(Node::code).containsExactly("A.1", "A.2", "B.1", "B.2");
        var participation = framework.findIndicator("A.1").orElseThrow();
        assertThat(participation.title().zh()).isEqualTo("市民参与率");
        assertThat(participation.title().en())
                .as("the old English words are not its")
                .isEqualTo("市民参与率");
        assertThat(participation.manual().meaning()).isEqualTo("多少人参加");
        assertThat(participation.parent()).isEqualTo("1");
        assertThat(framework.findIndicator("A.2").orElseThrow().title().en()).isEqualTo("Plan");
        assertThat(framework.findIndicator("B.1").orElseThrow().wants()).isEqualTo(Wants.NUMBER);
        assertThat(framework.indicators())
                .extracting(Indicator::provenance)
                .containsOnly(new Indicator.Provenance(Wording.PUBLISHED, SOURCE));
    }

    @Test
    void renamesCodesInEveryTable() throws IOException {
        adopt(LIST, MAPPING);
        assertThat(file("tables/identities.csv")).contains("B.2,ratio,RATIO,A.1;POP,1,2");
        assertThat(file("tables/proxies.csv")).contains("A.1,PX,*,*,NEAR");
        assertThat(file("tables/goalposts.csv")).contains("A.1,*,*,0,20,80").doesNotContain("2.1,");
        assertThat(file("tables/departments.csv")).contains("A.2,*,教育局").doesNotContain("2.1,");
        assertThat(file("tables/weights.csv"))
                .contains("成果,*,50", "B.1,*,0,,,DEMONSTRATION", "B.2,*,1")
                .doesNotContain("2.1,");
        assertThat(file("tables/series.csv")).isEqualTo(Files.readString(folder.resolve("ours/tables/series.csv")));
    }

    @Test
    void touchesNothingElseInTheFrameworkFile() throws IOException {
        adopt(LIST, MAPPING);
        var before = Files.readString(folder.resolve("ours/framework.yaml"));
        assertThat(file("framework.yaml")).isEqualTo(before.replace("code: \"2\"", "code: \"成果\""));
    }

    @Test
    void saysWhatPeopleMustLookAt() throws IOException {
        ours.file("quality/limits.drl", "// 1.1 and 2.1.1 and 11.1 and code == \"2\"\n")
                .file("cases/plan.yaml", "indicator: 1.2\nperiod: 2\n");
        assertThat(adopt(LIST, MAPPING))
                .allMatch(problem -> !problem.refuses())
                .extracting(problem -> problem.where() + " " + problem.message().en())
                .containsExactly(
                        "cases/plan.yaml it still names old codes: 1.2",
                        "framework.yaml title and note still speak of the former rule set",
                        "indicators.csv `2.1` is retired; rows that went with it: departments 1, goalposts 1, weights 1",
                        "indicators.csv the unit of `B.2` changed; the numbers in the tables are in the old one",
                        "list.csv the list has no title_en, meaning, scope, formula, filling, information, questions:"
                                + " those columns keep our words, which are not official",
                        "list.csv:4 `B.1` is new: it has no goalposts, and its weight is 0 for now",
                        "messages.csv:2:1 no rule says the message `high`",
                        "quality/limits.drl it still names old codes: 1.1, 2",
                        "tables/departments.csv no department reports indicator `B.1` (any year)",
                        "tables/goalposts.csv indicator `B.1` has no goalposts (any year): its values cannot be scored");
    }

    @Test
    void swapsCodes() throws IOException {
        adopt("code,title_zh\n1.2,参与率\n1.1,规划\n2.1,失业率\n2.2,收入\n", "from,to\n1.1,1.2\n1.2,1.1\n2.1,2.1\n2.2,2.2\n");
        var framework = RuleSetFolder.read(target).framework();
        assertThat(framework.findIndicator("1.2").orElseThrow().title().zh()).isEqualTo("参与率");
        assertThat(file("tables/weights.csv")).contains("1.2,*,60", "1.1,*,40");
    }

    @Test
    void branchesComeAndGoWithTheirIndicators() throws IOException {
        var problems = adopt("""
                code,parent,kind,title_zh,title_en
                X,LC,dimension,"新的""维度""层",New dimension
                X.1,X,,甲,
                X.2,X,,乙,
                1,LC,dimension,保障与投入,
                A.1,1,,参与率,
                A.2,X,,规划,
                """, "from,to\n1.1,A.1\n1.2,A.2\n2.1,\n2.2,\n");
        var framework = RuleSetFolder.read(target).framework();
        assertThat(framework.children("LC")).extracting(Node::code).containsExactly("1", "X");
        assertThat(framework.node("X").title().zh()).isEqualTo("新的\"维度\"层");
        assertThat(framework.node("1").title().zh()).isEqualTo("保障与投入");
        assertThat(framework.children("X")).extracting(Node::code).containsExactly("X.1", "X.2", "A.2");
        assertThat(problems)
                .extracting(Problem::message)
                .anyMatch(text -> text.en().startsWith("`2` is retired"));
        assertThat(file("framework.yaml")).contains("# people read this line").doesNotContain("Results");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1,A.1;1.2,A.2;2.1,;2.2,B.9                 | official.mapping-to mapping.csv
            1.1,A.1;1.2,A.2;2.1,                         | official.unmapped mapping.csv
            1.1,A.1;1.2,A.1;2.1,;2.2,B.2                 | official.mapping-twice mapping.csv:3
            1.1,A.1;1.1,A.2;1.2,B.1;2.1,;2.2,B.2         | official.mapping-twice mapping.csv:3
            1.1,A.1;1.2,A.2;2.1,;2.2,B.2;9.9,B.1         | official.mapping-from mapping.csv:6
            1.1,A.1;1.2,A.2;2.1,;2.2,B.2;2,              | official.parent list.csv:4
            1.1,A.1;1.2,A.2;2.1,;2.2,B.2;1,POP           | official.parent list.csv:4
            """)
    void refusesMappingThatDoesNotFit(String rows, String problem) {
        assertThat(refused(LIST, "from,to\n" + rows.replace(';', '\n') + "\n")).contains(problem);
    }

    @Test
    void refusesListThatCannotBeRead() {
        assertThat(refused("code,titel_zh,title_zh,wants\nA,x,甲,MUCH\n,x,乙,\nA,x,丙,\n", "from\n1.1\n"))
                .containsExactly(
                        "official.unknown-column list.csv:1",
                        "official.wants list.csv:2",
                        "official.incomplete list.csv:3",
                        "official.twice list.csv:4",
                        "official.mapping-column mapping.csv:1");
    }

    @Test
    void refusesCodesThatBranchesOrSeriesHave() {
        var list = "code,title_zh,parent\nPX,甲,1\n2,乙,1\nA,丙,2\nB,丁,2\n";
        assertThat(refused(list, "from,to\n1.1,PX\n1.2,2\n2.1,A\n2.2,B\n"))
                .containsExactly("official.code-taken list.csv:2", "official.code-taken list.csv:3");
    }

    @Test
    void leavesNothingBehindWhenTheResultCannotBeRead() {
        var list = "code,title_zh,direction\n1.1,参与率,LOWER_IS_BETTER\n1.2,规划,\n2.1,失业率,\n2.2,收入,\n";
        assertThat(refused(list, "from,to\n1.1,1.1\n1.2,1.2\n2.1,2.1\n2.2,2.2\n"))
                .containsExactly("goalposts.direction tables/goalposts.csv:2:9");
    }

    @Test
    void neverWritesIntoAFolderThatIsThere() throws IOException {
        Files.createDirectories(target);
        var rejected = catchThrowableOfType(RuleSetRejected.class, () -> adopt(LIST, MAPPING));
        assertThat(rejected.problems()).extracting(Problem::code).containsExactly("official.target");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void takesOverTheShippedRuleSet() throws IOException {
        var real = Path.of("rules/cn-learning-city");
        var list = new StringBuilder("code,title_zh\n");
        var mapping = new StringBuilder("from,to\n");
        for (var indicator : RuleSetFolder.read(real).framework().indicators()) {
            var official = indicator.code().replaceFirst("^1\\.1\\.", "A.");
            mapping.append(indicator.code()).append(',').append(official).append('\n');
            list.append(official).append(",\"").append(indicator.title().zh()).append("\"\n");
        }
        var problems = new OfficialList(
                        Files.writeString(folder.resolve("list.csv"), list),
                        Files.writeString(folder.resolve("mapping.csv"), mapping),
                        SOURCE)
                .adopt(real, target);
        assertThat(problems)
                .extracting(Problem::code)
                .filteredOn(code -> !code.equals("official.old-code"))
                .containsExactly("official.title-kept", "official.words-kept");
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("official.old-code"))
                .allMatch(problem -> problem.message().en().matches(".*names old codes: 1\\.1\\.[12].*"));
        var official = RuleSetFolder.read(target);
        assertThat(official.framework().children("1.1")).extracting(Node::code).containsExactly("A.1", "A.2");
        assertThat(official.rows().choices().rubric("A.1", 2020).steps()).hasSize(5);
        assertThat(official.rows().department("A.1", "", 2020).present()).isTrue();
        assertThat(official.rules()).hasSameSizeAs(RuleSetFolder.read(real).rules());
        assertThat(file("tables/terms.csv")).isEqualTo(Files.readString(real.resolve("tables/terms.csv")));
    }
}
