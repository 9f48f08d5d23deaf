package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Text;

/** Rows that differ are named by their key, and said in words. */
class TableChangeTests {

    private static final String WEIGHTS = """
            node,region,weight,from,to,basis,source,author,note
            1.1,*,0.20,,,DEMONSTRATION,test,,
            1.10,*,0.80,,2017,DEMONSTRATION,test,,
            1.10,*,0.70,2018,,DEMONSTRATION,test,,
            """;

    @TempDir
    private Path folder;

    private SmallRuleSet before;
    private SmallRuleSet after;

    @BeforeEach
    void twoTheSame() {
        before = SmallRuleSet.in(folder.resolve("before")).with("tables/weights.csv", WEIGHTS);
        after = SmallRuleSet.in(folder.resolve("after")).with("tables/weights.csv", WEIGHTS);
    }

    private RuleSetComparison compare() {
        return RuleSetComparison.between(before.folder(), after.folder());
    }

    private List<String> rows() {
        return compare().tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.kind() + " " + row.key() + " | " + row.inWords().en())
                .toList();
    }

    private void weights(String old, String changed) {
        assertThat(WEIGHTS).contains(old);
        after.with("tables/weights.csv", WEIGHTS.replace(old, changed));
    }

    @Test
    void changedCellIsSaidWithItsKeyAndYears() {
        weights("0.70", "0.75");

        assertThat(rows()).containsExactly("CHANGED 1.10/*@2018 | 1.10: weight 0.70 → 0.75, from 2018");
        assertThat(compare().tables().get(0).rows().get(0).inWords().zh()).isEqualTo("1.10:权重 0.70 → 0.75,自 2018 年");
    }

    @Test
    void changedYearsAreAChangeOfTheSameRow() {
        weights("0.80,,2017", "0.80,,2016");

        assertThat(rows()).containsExactly("CHANGED 1.10/* | 1.10: to 2017 → 2016");

        weights("0.70,2018", "0.70,2019");

        assertThat(rows()).containsExactly("CHANGED 1.10/*@2019 | 1.10: from 2018 → 2019");
    }

    @Test
    void newAndGoneRowsAreSaidWithWhatTheySay() {
        weights("1.10,*,0.70,2018,,DEMONSTRATION,test,,", "1.1,西部,0.70,2018,,EXPERT,test,,");

        assertThat(rows())
                .containsExactly(
                        "ADDED 1.1/西部@2018 | new: 西部 1.1: weight 0.70, basis EXPERT, source test, from 2018",
                        "REMOVED 1.10/*@2018 | gone: 1.10: weight 0.70, basis DEMONSTRATION, source test, from 2018");
    }

    @Test
    void numberThatIsWrittenOtherwiseIsSaidToBeTheSame() {
        weights("0.20", "0.2");

        assertThat(rows()).containsExactly("CHANGED 1.1/* | 1.1: weight 0.20 → 0.2 (the same number)");
    }

    @Test
    void movedRowsAreAChangeOfTheFileOnly() {
        after.with(
                "tables/weights.csv",
                WEIGHTS.replace("1.1,*,0.20,,,DEMONSTRATION,test,,\n", "") + "1.1,*,0.20,,,DEMONSTRATION,test,,\n");

        assertThat(rows()).isEmpty();
        assertThat(compare().files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("tables/weights.csv");
            assertThat(file.added()).isEqualTo(1);
            assertThat(file.removed()).isEqualTo(1);
        });
    }

    @Test
    void ofLongTextsOnlyWhatDiffersIsShown() {
        var change = new CellChange(
                "note",
                Text.same("note"),
                "x".repeat(80) + "1" + "y".repeat(80),
                "x".repeat(80) + "2" + "y".repeat(80),
                false);

        assertThat(change.inWords().en()).isEqualTo("note …xxxxxxxxxxxx1yyyyyyyyyyyy… → …xxxxxxxxxxxx2yyyyyyyyyyyy…");
    }

    @Test
    void lineEndsAloneAreSaidToDiffer() {
        after.with("tables/weights.csv", WEIGHTS.replace("\n", "\r\n"));

        assertThat(rows()).isEmpty();
        assertThat(compare().files())
                .singleElement()
                .satisfies(file -> assertThat(file.remark().en()).contains("line ends"));
    }
}
