package org.learningcity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.RowChange;

/** A workbook that was edited and sent back changes the rows that were edited, and no other byte. */
class ReturnedTablesTests {

    @TempDir
    private Path folder;

    private Path rules = Path.of(".");

    @BeforeEach
    void ruleSet() {
        rules = TableRules.in(folder).folder();
    }

    private String file(String name) {
        try {
            return Files.readString(rules.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the workbook back without a problem and writes what it changes. */
    private List<String> take(SentOut sent) {
        var returned = sent.back();
        assertThat(returned.problems()).isEmpty();
        var words = words(returned);
        returned.edit().write();
        return words;
    }

    private static List<String> words(ReturnedTables returned) {
        return returned.edit().tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.key() + " " + row.inWords().en())
                .toList();
    }

    @Test
    void workbookWithoutEditsChangesNothing() {
        var returned = SentOut.of(rules).back();

        assertThat(returned.problems()).isEmpty();
        assertThat(returned.edit().isEmpty()).isTrue();
    }

    @Test
    void shippedTablesComeBackAsTheyWere() {
        var shipped = Path.of("rules", "cn-learning-city");
        var file = folder.resolve("shipped.xlsx");
        try {
            Files.write(file, SentOut.bytes(shipped));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        var returned = SentOut.read(file, shipped);

        assertThat(returned.problems()).isEmpty();
        assertThat(returned.edit().names()).isEmpty();
    }

    @Test
    void oneNumberChangesOneCellOfTheFile() {
        assertThat(take(SentOut.of(rules).set("limits", 2, "hard_max", 0.9)))
                .containsExactly("1.1/*@2018 1.1: most 0.80 → 0.9, from 2018");

        assertThat(file("tables/limits.csv")).isEqualTo(TableRules.LIMITS.replace("0.80", "0.9"));
    }

    @Test
    void textThatNeedsQuotesGetsThem() {
        take(SentOut.of(rules).set("weights", 1, "note", "a, \"b\""));

        assertThat(file("tables/weights.csv"))
                .isEqualTo(TableRules.WEIGHTS.replace(
                        "1.1,*,0.20,,,DEMONSTRATION,test,,", "1.1,*,0.20,,,DEMONSTRATION,test,,\"a, \"\"b\"\"\""));
    }

    @Test
    void changedYearsAreAChangeOfTheSameRow() {
        var returned = SentOut.of(rules)
                .set("limits", 1, "to", 2016)
                .set("limits", 2, "from", 2017)
                .back();

        assertThat(words(returned)).containsExactly("1.1/* 1.1: to 2017 → 2016", "1.1/*@2017 1.1: from 2018 → 2017");
    }

    @Test
    void newRowGoesBelowTheOneItStandsUnder() {
        var words = take(SentOut.of(rules)
                .add(
                        "limits",
                        "indicator",
                        "1.10",
                        "region",
                        "*",
                        "hard_max",
                        "60",
                        "from",
                        "2030",
                        "basis",
                        "EXPERT",
                        "source",
                        "test")
                .set("limits", 3, "to", 2029));

        assertThat(words)
                .containsExactly(
                        "1.10/* 1.10: to (empty) → 2029",
                        "1.10/*@2030 new: 1.10: most 60, basis EXPERT, source test, from 2030");
        assertThat(file("tables/limits.csv"))
                .isEqualTo(
                        TableRules.LIMITS.replace("50,,,STAT", "50,,2029,STAT") + "1.10,*,,60,2030,,EXPERT,test,,\n");
    }

    @Test
    void removedRowLeavesTheOthersAlone() {
        assertThat(take(SentOut.of(rules).remove("limits", 1)))
                .containsExactly("1.1/* gone: 1.1: least 0, most 100, basis EXPERT, source 某文件, 第 3 页, until 2017");

        assertThat(file("tables/limits.csv"))
                .isEqualTo(TableRules.LIMITS.replace("1.1,*,0,100,,2017,EXPERT,\"某文件, 第 3 页\",课题组,\n", ""));
    }

    @Test
    void rowOfWhichOnlyTheNumberIsLeftIsRemoved() {
        var sent = SentOut.of(rules);
        for (var column : "indicator,region,hard_min,hard_max,from,to,basis,source,author,note".split(",", -1)) {
            sent.clear("limits", 1, column);
        }

        assertThat(sent.back().edit().tables())
                .flatExtracting(table -> table.rows())
                .extracting(RowChange::kind)
                .containsExactly(RowChange.Kind.REMOVED);
    }

    @Test
    void sortedRowsAndMovedColumnsChangeNothing() {
        var sent = SentOut.of(rules);
        var sheet = sent.sheet("weights");
        swapRows(sheet.getRow(3), sheet.getRow(4));
        for (var row : sheet) {
            swapCells(row, 0, row.getLastCellNum() - 1);
        }

        assertThat(sent.back().edit().isEmpty()).isTrue();
    }

    private static void swapRows(Row first, Row second) {
        for (var i = 0; i < first.getLastCellNum(); i++) {
            swap(first, i, second, i);
        }
    }

    private static void swapCells(Row row, int left, int right) {
        swap(row, left, row, right);
    }

    private static void swap(Row first, int left, Row second, int right) {
        var one = content(first, left);
        var other = content(second, right);
        put(first, left, other);
        put(second, right, one);
    }

    private static Object content(Row row, int index) {
        var cell = row.getCell(index);
        return cell == null
                ? ""
                : switch (cell.getCellType()) {
                    case NUMERIC -> cell.getNumericCellValue();
                    case STRING -> cell.getStringCellValue();
                    default -> "";
                };
    }

    private static void put(Row row, int index, Object content) {
        var cell = row.createCell(index);
        if (content instanceof Double number) {
            cell.setCellValue(number);
        } else if (!content.equals("")) {
            cell.setCellValue(content.toString());
        }
    }

    @Test
    void copiedRowIsANewOne() {
        var sent = SentOut.of(rules);
        sent.add(
                "weights", "#", "1", "node", "1.1", "region", "*", "weight", "0.30", "from", "2030", "basis", "EXPERT",
                "source", "copied");
        sent.set("weights", 1, "to", 2029);

        assertThat(words(sent.back()))
                .containsExactly(
                        "1.1/* 1.1: to (empty) → 2029",
                        "1.1/*@2030 new: 1.1: weight 0.30, basis EXPERT, source copied, from 2030");
    }

    @Test
    void columnThatTheFileLacksIsAddedWhenItIsFilled() {
        take(SentOut.of(rules).set("limits", 3, "stale_years", 3));

        assertThat(Arrays.asList(file("tables/limits.csv").split("\n")))
                .startsWith("indicator,region,hard_min,hard_max,from,to,basis,source,author,note,stale_years")
                .contains("1.10,*,,50,,,STATISTICS,\"said \"\"so\"\" there\",,,3");
    }

    @Test
    void tableThatIsNotThereYetBeginsWithItsFirstRow() {
        take(SentOut.of(rules, "targets")
                .add(
                        "targets",
                        "indicator",
                        "1.10",
                        "region",
                        "*",
                        "value",
                        "5",
                        "due",
                        "2030",
                        "basis",
                        "LAW",
                        "source",
                        "x"));

        assertThat(file("tables/targets.csv"))
                .isEqualTo("indicator,region,value,due,from,to,basis,source,author,note\n1.10,*,5,2030,,,LAW,x,,\n");
    }

    @Test
    void lineEndsAndByteOrderMarkStay() throws IOException {
        var text = "\ufeff" + TableRules.LIMITS.replace("\n", "\r\n");
        Files.writeString(rules.resolve("tables/limits.csv"), text);

        take(SentOut.of(rules).set("limits", 3, "hard_max", 51));

        assertThat(file("tables/limits.csv")).isEqualTo(text.replace(",50,", ",51,"));
    }
}
