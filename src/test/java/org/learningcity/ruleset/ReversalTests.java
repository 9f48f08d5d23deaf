package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One row goes back to what it was, to the byte, and nothing else moves. */
class ReversalTests {

    private static final String FILE = "tables/weights.csv";
    private static final String FORMER = """
            node,region,weight,from,to,basis,source,author,note
            1.1,*,0.20,,,DEMONSTRATION,"quoted, here",,
            1.10,*,0.80,,2017,DEMONSTRATION,"test",,
            1.10,*,0.70,2018,,DEMONSTRATION,test,,
            """;
    private static final TableGuide WEIGHTS = TableGuides.find("weights").orElseThrow();

    @TempDir
    private Path folder;

    private SmallRuleSet former;
    private SmallRuleSet now;

    @BeforeEach
    void twoTheSame() {
        former = SmallRuleSet.in(folder.resolve("former")).with(FILE, FORMER);
        now = SmallRuleSet.in(folder.resolve("now")).with(FILE, FORMER);
    }

    private Reversal reversal() {
        return new Reversal(RuleSetFiles.read(now.folder()), RuleSetFiles.read(former.folder()));
    }

    private String reverted(String key) throws IOException {
        var edit = reversal().row(WEIGHTS, key);
        edit.read();
        edit.write();
        return Files.readString(now.folder().resolve(FILE));
    }

    private void now(String old, String changed) {
        assertThat(FORMER).contains(old);
        now.with(FILE, FORMER.replace(old, changed));
    }

    @Test
    void changedRowIsAsItWasWithItsQuotes() throws IOException {
        now("0.20,,,DEMONSTRATION,\"quoted, here\"", "0.30,,,EXPERT,bare");

        assertThat(reverted("1.1/*")).isEqualTo(FORMER);
    }

    @Test
    void otherRowsStayAsTheyAreNow() throws IOException {
        now.with(FILE, FORMER.replace("0.20", "0.30").replace("0.70", "0.60"));

        assertThat(reverted("1.1/*")).isEqualTo(FORMER.replace("0.70", "0.60"));
    }

    @Test
    void rowWhoseYearsChangedHasBothKeys() throws IOException {
        now("0.70,2018", "0.70,2019");
        assertThat(reverted("1.10/*@2019")).isEqualTo(FORMER);

        now("0.70,2018", "0.70,2019");
        assertThat(reverted("1.10/*@2018")).isEqualTo(FORMER);
    }

    @Test
    void newRowGoes() throws IOException {
        now.with(FILE, FORMER + "1.1,西部,0.5,,,EXPERT,test,,\n");

        assertThat(reverted("1.1/西部")).isEqualTo(FORMER);
    }

    @Test
    void goneRowComesBackToItsPlace() throws IOException {
        now("1.10,*,0.80,,2017,DEMONSTRATION,\"test\",,\n", "");

        assertThat(reverted("1.10/*")).isEqualTo(FORMER);
    }

    @Test
    void rowThatIsTheSameChangesNothing() {
        assertThat(reversal().row(WEIGHTS, "1.1/*").isEmpty()).isTrue();
    }

    @Test
    void unknownKeyNamesTheNearest() {
        assertThatExceptionOfType(RuleSetRejected.class)
                .isThrownBy(() -> reversal().row(WEIGHTS, "1.10/*@2013"))
                .satisfies(rejected -> assertThat(rejected.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("revert.unknown-row");
                            assertThat(problem.advice().en()).contains("`1.10/*@2018`");
                        }));
    }

    @Test
    void rowGoesBackAlsoWhereTheColumnsAreOthers() throws IOException {
        now.with(FILE, "weight,node,region,from,to,basis,source\n0.9,1.1,*,,,EXPERT,other\n");

        reversal().row(WEIGHTS, "1.1/*").write();

        assertThat(now.folder().resolve(FILE)).hasContent("""
                        weight,node,region,from,to,basis,source
                        0.20,1.1,*,,,DEMONSTRATION,"quoted, here"
                        """);
    }

    @Test
    void fileThatSomebodyChangesMeanwhileIsNotOverwritten() {
        now("0.20", "0.30");
        var edit = reversal().row(WEIGHTS, "1.1/*");
        now("0.20", "0.40");

        assertThatExceptionOfType(RuleSetRejected.class)
                .isThrownBy(edit::write)
                .satisfies(rejected -> assertThat(rejected.problems())
                        .extracting(Problem::code)
                        .containsExactly("rule-set.changed-meanwhile"));
        assertThat(now.folder().resolve(FILE)).content().contains("0.40");
    }

    @Test
    void nothingIsLeftBesideTheFiles() throws IOException {
        now("0.20", "0.30");
        reverted("1.1/*");

        assertThat(now.folder().resolve("tables")).isDirectoryContaining("glob:**weights.csv");
        try (var files = Files.list(now.folder().resolve("tables"))) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void revertingEveryRowThatDiffersGivesTheFormerTable(int seed) {
        var random = new Random(seed);
        var lines = new ArrayList<>(FORMER.lines().toList());
        for (var code : List.of("1.1", "1.10")) {
            for (var year = 2020; year < 2026; year++) {
                lines.add("%s,西部,0.%d,%d,%d,EXPERT,test,,".formatted(code, 1 + random.nextInt(9), year, year));
            }
        }
        former.with(FILE, String.join("\n", lines) + "\n");
        now.with(FILE, String.join("\n", scrambled(lines, random)) + "\n");

        var changes = RuleSetComparison.between(former.folder(), now.folder()).tables();
        changes.forEach(table -> table.rows()
                .forEach(row -> reversal().row(table.table(), row.key()).write()));

        assertThat(RuleSetComparison.between(former.folder(), now.folder()).tables())
                .as("seed %d", seed)
                .isEmpty();
    }

    private static List<String> scrambled(List<String> lines, Random random) {
        var scrambled = new ArrayList<>(List.of(lines.get(0)));
        for (var line : lines.subList(1, lines.size())) {
            switch (random.nextInt(4)) {
                case 0 -> scrambled.add(line.replaceFirst("0\\.\\d+", "0.99"));
                case 1 -> scrambled.add(line.replaceFirst("test", "\"other, source\""));
                case 2 -> {}
                default -> scrambled.add(line);
            }
        }
        scrambled.add("1.1,东部,0.5,2030,,EXPERT,new,,");
        return scrambled;
    }
}
