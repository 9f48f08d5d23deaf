package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule set is read whole, and everything that is wrong with it is said at once, where it stands. */
class RuleSetFolderTests {

    private static final String LIMITS = "indicator,region,hard_min,hard_max,from,to,basis,source\n";

    @TempDir
    Path folder;

    private SmallRuleSet rules() {
        return SmallRuleSet.in(folder);
    }

    private void assertProblem(SmallRuleSet set, String code, String where, String... words) {
        assertThat(set.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where()).matches(Pattern.quote(where) + "(:\\d+)?");
            assertThat(problem.message().en() + " " + problem.advice().en()).contains(words);
            assertThat(problem.message().zh()).isNotEmpty();
            assertThat(problem.advice().zh()).isNotEmpty();
        });
    }

    @Test
    void smallRuleSetHasNoProblem() {
        assertThat(rules().problems()).isEmpty();
        assertThat(rules().read().framework().indicators()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1,*,ten,,,,EXPERT,s     | table.cell                  | hard_min",
                "1.1,*,0,1e999,,,EXPERT,s  | table.cell                  | hard_max",
                "1.1,*,NaN,,,,EXPERT,s     | table.cell                  | hard_min",
                "1.11,*,0,,,,EXPERT,s      | table.cell                  | there is no code `1.11`",
                ",*,0,,,,EXPERT,s          | table.cell                  | must not be empty",
                "1.1,*,0,,20,,EXPERT,s     | table.cell                  | a year such as 2020",
                "1.1,*,0,,2020,2019,LAW,s  | table.ends-before-it-starts | before it starts in 2020",
                "1.1,*,0,,,,GUESS,s        | table.cell                  | DEMONSTRATION",
                "1.1,*,0,,,,EXPERT,        | table.cell                  | source",
                "1.1,*,0,,,,EXPERT,s,extra | csv.too-many-cells          | 9 cells, the header 8",
            })
    void badRowIsNamedWithItsLineAndWhatWasExpected(String row, String code, String words) {
        assertProblem(
                rules().with("tables/limits.csv", LIMITS + "1.10,*,0,,,,EXPERT,s\n" + row + "\n"),
                code,
                "tables/limits.csv:3",
                words);
    }

    @Test
    void badCellIsNamedWithItsColumnAndItsLineIsShown() {
        var set = rules().with("tables/limits.csv", LIMITS + "1.1,*,0,\"ten, or so\",,,EXPERT,s\n");

        assertThat(set.problems()).filteredOn(Problem::refuses).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("tables/limits.csv:2:9");
            assertThat(problem.column()).isEqualTo(9);
            assertThat(problem.excerpt()).startsWith("1.1,*,0,\"ten");
        });
    }

    @Test
    void unknownColumnSuggestsTheNearest() {
        assertProblem(
                rules().with("tables/limits.csv", LIMITS.replace("hard_max", "hardmax")),
                "table.unknown-column",
                "tables/limits.csv:1",
                "`hardmax`",
                "did you mean `hard_max`?");
    }

    @Test
    void missingColumnIsNamed() {
        assertProblem(
                rules().with("tables/limits.csv", LIMITS.replace(",source", "")),
                "table.missing-column",
                "tables/limits.csv:1",
                "`source`");
    }

    @Test
    void unknownTableSuggestsTheNearest() {
        assertProblem(
                rules().with("tables/limit.csv", LIMITS),
                "table.unknown",
                "tables/limit.csv",
                "did you mean `tables/limits.csv`?");
    }

    @Test
    void fileThatIsNotUtf8IsNamed() throws IOException {
        var set = rules();
        Files.createDirectories(folder.resolve("tables"));
        Files.write(folder.resolve("tables/terms.csv"), "term,facet\n常住,base\n".getBytes(Charset.forName("GB18030")));

        assertProblem(set, "file.not-utf-8", "tables/terms.csv", "UTF-8");
    }

    @Test
    void linkThatCouldLeadOutOfTheRuleSetIsNamedAndNotRead() throws IOException {
        var secret = Files.writeString(folder.resolveSibling(folder.getFileName() + "-secret.csv"), "secret");
        var set = rules();
        Files.createDirectories(folder.resolve("tables"));
        Files.createSymbolicLink(folder.resolve("tables/limits.csv"), secret);
        Files.createSymbolicLink(folder.resolve("quality"), folder.getParent());

        assertProblem(set, "file.link", "tables/limits.csv", "link");
        assertProblem(set, "file.link", "quality", "link");
        assertThat(set.problems().toString()).doesNotContain("secret");
        Files.delete(secret);
    }

    @Test
    void tableOfDataIsNoTableOfARuleSet() {
        var rows = "1.1,*,1,,,,LAW,x\n".repeat(20_001);

        assertProblem(
                rules().with("tables/limits.csv", LIMITS + rows),
                "table.too-many-rows",
                "tables/limits.csv:20002",
                "20000 rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "1e999999999", "1e31", "0.0000000000000000000000000000000000001"})
    void numberThatNobodyMeansIsNone(String number) {
        assertProblem(
                rules().with("tables/limits.csv", LIMITS + "1.1,*," + number + ",,,,LAW,x\n"),
                "table.cell",
                "tables/limits.csv:2:7",
                "does not fit");
    }

    @Test
    void treeTooDeepToWalkIsAProblem() {
        var nodes = new StringBuilder("""
                title: {zh: 样例, en: Example}
                scale: 100
                nodes:
                  - {code: N0, kind: framework, title: {zh: 总体, en: Whole}}
                """);
        for (var i = 1; i < 3_000; i++) {
            nodes.append("  - {code: N%d, parent: N%d, kind: a, title: {zh: 甲, en: a}}\n".formatted(i, i - 1));
        }
        var indicators = """
                code,parent,title_zh,title_en,wants,uom,direction,wording
                1.1,N2999,参与率,Participation,NUMBER,%,HIGHER_IS_BETTER,NAMED
                """;

        assertProblem(
                rules().with("framework.yaml", nodes.toString()).with("indicators.csv", indicators),
                "framework.tree",
                "framework.yaml",
                "more than 40 deep");
    }

    @Test
    void folderWithoutFrameworkIsNoRuleSet() {
        assertProblem(rules().without("framework.yaml"), "rule-set.absent", folder.toString(), "framework.yaml");
    }

    @Test
    void yamlThatIsNotWellFormedNamesItsLine() {
        assertThat(rules().with("framework.yaml", "title: {zh: a\nscale: 100\n").problems())
                .anySatisfy(problem -> assertThat(problem.where()).startsWith("framework.yaml:2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scale: 0", "scale: much", "scale: -1"})
    void scaleMustBePositive(String scale) throws IOException {
        var text = Files.readString(rules().folder().resolve("framework.yaml"));

        assertProblem(
                rules().with("framework.yaml", text.replace("scale: 100", scale)),
                "framework.scale",
                "framework.yaml:2",
                "positive");
    }

    @Test
    void loopInTheTreeIsAProblem() throws IOException {
        var text = Files.readString(rules().folder().resolve("framework.yaml"));

        assertThat(rules().with("framework.yaml", text + """
                          - {code: A, parent: B, kind: element, title: {zh: 甲, en: A}}
                          - {code: B, parent: A, kind: element, title: {zh: 乙, en: B}}
                        """).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("framework.tree");
                    assertThat(problem.message().en()).contains("loop");
                });
    }

    @Test
    void ruleFileOutsideOfTheStagesIsNamed() {
        assertProblem(rules().with("qualities/a.drl", "package q\n"), "rules.no-stage", "qualities/a.drl", "quality");
    }

    @Test
    void messageWithoutOneOfItsLanguagesIsNamed() {
        var twice = rules().with("messages.csv", "key,zh,en\nhigh,过高,too high\nlow,过低,\nhigh,太高,too high\n");

        assertProblem(twice, "messages.incomplete", "messages.csv:3", "both languages");
        assertProblem(twice, "messages.repeated-key", "messages.csv:4", "`high`");
    }

    @Test
    void everythingThatIsWrongComesAtOnceInTheOrderOfFilesAndLines() {
        var set = rules().with("tables/limits.csv", LIMITS + "1.1,*,ten,,,,EXPERT,s\n" + "1.9,*,0,,,,EXPERT,s\n")
                .with("tables/weights.csv", "node,region,weight,basis,source\n1.1,*,heavy,EXPERT,s\n")
                .with("messages.csv", "key,zh,en\nlow,过低,\n")
                .with("other/a.drl", "package other\n");

        assertThat(set.problems())
                .extracting(Problem::where)
                .containsSubsequence(
                        "messages.csv:2",
                        "other/a.drl",
                        "tables/limits.csv:2:7",
                        "tables/limits.csv:3:1",
                        "tables/weights.csv:2:7");
        assertThatExceptionOfType(RuleSetRejected.class).isThrownBy(set::read).withMessageContaining("messages.csv:2");
    }

    @Test
    void revisionIsTheContentOfTheFiles() {
        var first = rules().with("tables/limits.csv", LIMITS).read().revision();

        assertThat(rules().with("tables/limits.csv", LIMITS.replace("\n", "\r\n"))
                        .read()
                        .revision())
                .isEqualTo(first);
        assertThat(rules().with("tables/limits.csv", LIMITS + "1.1,*,0,,,,EXPERT,s\n")
                        .read()
                        .revision())
                .isNotEqualTo(first);
    }
}
