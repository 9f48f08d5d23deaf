package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is edited cell by cell stays, apart from these cells, as somebody wrote it. */
class CsvDocumentTests {

    private static final String FILE = "\ufeffa, b ,c\r\n1,\"2\",3\r\n\r\n4,\"5,\"\"5\"\"\",6\r\n7,8,9";
    private static final List<String> NONE = List.of();

    private static CsvEdit edit(String text) {
        return new CsvEdit(CsvDocument.of(text), NONE);
    }

    @Test
    void rowsAreReadAsTheReaderOfTablesReadsThem() {
        var document = CsvDocument.of(FILE);

        assertThat(document.columns()).containsExactly("a", "b", "c");
        assertThat(document.rows())
                .containsExactly(
                        Map.of("a", "1", "b", "2", "c", "3"),
                        Map.of("a", "4", "b", "5,\"5\"", "c", "6"),
                        Map.of("a", "7", "b", "8", "c", "9"));
        assertThat(document.line(1)).isEqualTo(4);
    }

    @Test
    void changedCellKeepsItsQuotesAndItsNeighbours() {
        var edit = edit(FILE);
        edit.set(0, "b", "20");
        edit.set(2, "c", "x,y");

        assertThat(edit.text()).isEqualTo(FILE.replace("\"2\"", "\"20\"").replace(",9", ",\"x,y\""));
    }

    @Test
    void removedRowTakesItsLineWithIt() {
        var edit = edit(FILE);
        edit.remove(2);

        assertThat(edit.text()).isEqualTo("\ufeffa, b ,c\r\n1,\"2\",3\r\n\r\n4,\"5,\"\"5\"\"\",6");
    }

    @Test
    void newRowsHaveTheLineEndsOfTheFile() {
        var edit = edit(FILE);
        edit.insertAfter(CsvEdit.FIRST, Map.of("a", "0"));
        edit.insertAfter(2, Map.of("c", "10"));

        assertThat(edit.text())
                .isEqualTo("\ufeffa, b ,c\r\n0,,\r\n1,\"2\",3\r\n\r\n4,\"5,\"\"5\"\"\",6\r\n7,8,9\r\n,,10");
        assertThat(edit.rows()).containsExactly(-1, 0, 1, 2, -2);
    }

    @Test
    void shortLineGrowsUpToTheCellThatIsSet() {
        var edit = edit("a,b,c\n1\n");
        edit.set(0, "c", "3");

        assertThat(edit.text()).isEqualTo("a,b,c\n1,,3\n");
    }

    @Test
    void newColumnIsAddedToEveryLine() {
        var edit = edit("a\n1\n2\n");
        edit.set(1, "d", "x");

        assertThat(edit.text()).isEqualTo("a,d\n1,\n2,x\n");
    }

    @Test
    void fileThatIsEmptyBeginsWithTheColumns() {
        var edit = new CsvEdit(CsvDocument.of(""), List.of("a", "b"));
        edit.insertAfter(CsvEdit.FIRST, Map.of("b", "2"));

        assertThat(edit.text()).isEqualTo("a,b\n,2\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyFileIsReadAlikeAndWrittenAsItWas(int seed) {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++) {
            var text = file(random);
            var document = CsvDocument.of(text);
            var problems = new ArrayList<Problem>();
            var read = CsvFile.parse("a.csv", text.replace("\r\n", "\n").replace('\r', '\n'), problems);

            assertThat(problems).as("seed %d: %s", seed, text).isEmpty();
            assertThat(document.text()).isEqualTo(text);
            assertThat(document.rows()).as("seed %d: %s", seed, text).isEqualTo(rows(read));
            assertThat(CsvDocument.ofLines(document.lines()).rows()).isEqualTo(document.rows());
        }
    }

    private static List<Map<String, String>> rows(CsvFile read) {
        return read.lines().stream()
                .map(line -> {
                    Map<String, String> cells = new TreeMap<>();
                    read.columns().forEach(column -> cells.put(column, line.cell(column)));
                    return cells;
                })
                .toList();
    }

    private static String file(Random random) {
        var end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        var text = new StringBuilder("a,b,c").append(end);
        var lines = random.nextInt(6);
        for (var i = 0; i < lines; i++) {
            var cells = new ArrayList<String>();
            var count = random.nextInt(4);
            for (var j = 0; j < count; j++) {
                cells.add(cell(random, end));
            }
            text.append(String.join(",", cells)).append(i == lines - 1 && random.nextBoolean() ? "" : end);
        }
        return text.toString();
    }

    private static String cell(Random random, String end) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "1.10";
            case 2 -> " 西部 ";
            case 3 -> "\"a,\"\"b\"\"" + end + "c\"";
            case 4 -> "\"\"";
            default -> "x" + random.nextInt(100);
        };
    }
}
