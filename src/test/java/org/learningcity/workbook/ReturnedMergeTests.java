package org.learningcity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.Problem;

/** What others changed in the files while a workbook was out stays; where both changed the same cell, people decide. */
class ReturnedMergeTests {

    private static final String FILE = "tables/limits.csv";

    @TempDir
    private Path folder;

    private Path rules = Path.of(".");

    @BeforeEach
    void ruleSet() {
        rules = TableRules.in(folder).folder();
    }

    private void meanwhile(String text) throws IOException {
        Files.writeString(rules.resolve(FILE), text);
    }

    private String merged(ReturnedTables returned) throws IOException {
        assertThat(returned.problems()).extracting(Problem::code).containsOnly("table.changed-since");
        returned.edit().write();
        return Files.readString(rules.resolve(FILE));
    }

    private static void assertConflict(ReturnedTables returned, String place, String words) {
        assertThat(returned.problems())
                .filteredOn(Problem::refuses)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("table.conflict");
                    assertThat(problem.where()).isEqualTo(place);
                    assertThat(problem.message().en()).contains(words);
                });
    }

    @Test
    void changesOfDifferentCellsOfARowAreBothKept() throws IOException {
        var sent = SentOut.of(rules).set("limits", 3, "hard_max", 60);
        meanwhile(TableRules.LIMITS.replace("said \"\"so\"\" there", "other source"));

        assertThat(merged(sent.back()))
                .isEqualTo(TableRules.LIMITS
                        .replace("said \"\"so\"\" there", "other source")
                        .replace(",50,", ",60,"));
    }

    @Test
    void rowsThatOthersAddedMovedAndRemovedStaySo() throws IOException {
        var sent = SentOut.of(rules).set("limits", 3, "hard_max", 60);
        meanwhile("""
                indicator,region,hard_min,hard_max,from,to,basis,source,author,note
                1.10,*,,50,,,STATISTICS,"said ""so"" there",,
                *,*,,1000,,,EXPERT,new,,
                1.1,*,0,0.80,2018,,EXPERT,"quoted without need",课题组,两行
                """);

        assertThat(merged(sent.back())).isEqualTo("""
                indicator,region,hard_min,hard_max,from,to,basis,source,author,note
                1.10,*,,60,,,STATISTICS,"said ""so"" there",,
                *,*,,1000,,,EXPERT,new,,
                1.1,*,0,0.80,2018,,EXPERT,"quoted without need",课题组,两行
                """);
    }

    @Test
    void sameChangeOnBothSidesIsNoConflict() throws IOException {
        var sent = SentOut.of(rules).set("limits", 3, "hard_max", 60);
        meanwhile(TableRules.LIMITS.replace(",50,", ",60,"));

        assertThat(merged(sent.back())).isEqualTo(TableRules.LIMITS.replace(",50,", ",60,"));
    }

    @Test
    void differentChangesOfOneCellAreAConflictAtTheCell() throws IOException {
        var sent = SentOut.of(rules).set("limits", 3, "hard_max", 60);
        meanwhile(TableRules.LIMITS.replace(",50,", ",55,"));

        assertConflict(
                sent.back(), "back.xlsx!审核界限 limits!F6", "it was `50`, the file now says `55`, the workbook `60`");
    }

    @Test
    void changeOfARowThatIsGoneIsAConflict() throws IOException {
        var sent = SentOut.of(rules).set("limits", 3, "hard_max", 60);
        meanwhile(TableRules.LIMITS.replace("1.10,*,,50,,,STATISTICS,\"said \"\"so\"\" there\",,\n", ""));

        assertConflict(sent.back(), "back.xlsx!审核界限 limits!F6", "row `1.10/*` is gone");
    }

    @Test
    void removalOfARowThatWasChangedIsAConflict() throws IOException {
        var sent = SentOut.of(rules).remove("limits", 3);
        meanwhile(TableRules.LIMITS.replace(",50,", ",55,"));

        assertConflict(sent.back(), "back.xlsx!审核界限 limits", "row `1.10/*` was removed here");
    }

    @Test
    void rowThatBothAddedIsAConflictWhereItDiffers() throws IOException {
        var sent = SentOut.of(rules)
                .add("limits", "indicator", "*", "region", "*", "hard_max", "9", "basis", "EXPERT", "source", "x");
        meanwhile(TableRules.LIMITS + "*,*,,8,,,EXPERT,x,,\n");

        assertConflict(sent.back(), "back.xlsx!审核界限 limits!F7", "the file now says `8`, the workbook `9`");
    }

    @Test
    void workbookWithoutEditsBringsNothingBackThatOthersChanged() throws IOException {
        var sent = SentOut.of(rules);
        meanwhile(TableRules.LIMITS.replace(",50,", ",55,"));

        var returned = sent.back();

        assertThat(returned.edit().isEmpty()).isTrue();
        assertThat(returned.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("table.changed-since");
            assertThat(problem.where()).isEqualTo(FILE);
            assertThat(problem.message().en()).contains("1 row(s)");
        });
    }
}
