package org.learningcity.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTests {

    private final List<Problem> problems = new ArrayList<>();

    private CsvFile parse(String text) {
        return CsvFile.parse("a.csv", text, problems);
    }

    private List<Long> numbers(String text) {
        return parse(text).lines().stream().map(CsvFile.Line::number).toList();
    }

    @Test
    void cellsBelongToTheirColumns() {
        var csv = parse("a, b ,c\n1, 2 \n");

        assertThat(csv.columns()).containsExactly("a", "b", "c");
        assertThat(csv.lines()).singleElement().satisfies(line -> {
            assertThat(line.cell("a")).isEqualTo("1");
            assertThat(line.cell("b")).isEqualTo("2");
            assertThat(line.cell("c")).isEmpty();
        });
        assertThat(problems).isEmpty();
    }

    @Test
    void quotedCellHoldsCommasQuotesAndLineEnds() {
        assertThat(parse("a,b\n\"1,\"\"x\"\"\",\"2\n3\"\n").lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.cell("a")).isEqualTo("1,\"x\"");
                    assertThat(line.cell("b")).isEqualTo("2\n3");
                });
    }

    @Test
    void lineNumbersCountFromOneAndHeaderIsTheFirst() {
        assertThat(numbers("a\n1\n2\n3\n")).containsExactly(2L, 3L, 4L);
    }

    @Test
    void lineNumberIsWhereAQuotedCellBegins() {
        assertThat(numbers("a,b\n1,\"x\ny\nz\"\n2,w\n")).containsExactly(2L, 5L);
    }

    @Test
    void emptyLinesAreCountedAndPassedOver() {
        assertThat(numbers("a,b\n\n1,2\n\n\n3,4\n,\n5,6\n")).containsExactly(3L, 6L, 8L);
    }

    @Test
    void emptyLinesBeforeTheHeaderAreCountedToo() {
        assertThat(numbers("\n\na\n1\n")).containsExactly(4L);
    }

    @Test
    void lineWithTooManyCellsIsAProblem() {
        parse("a,b\n1,2\n1,2,3\n1,2,,\n");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("csv.too-many-cells");
            assertThat(problem.where()).isEqualTo("a.csv:3");
            assertThat(problem.message().en()).isEqualTo("this line has 3 cells, the header 2");
        });
    }

    @Test
    void quoteThatIsNotClosedIsAProblem() {
        parse("a,b\n1,\"2\n3,4\n");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("csv.malformed");
            assertThat(problem.where()).isEqualTo("a.csv:2:3");
        });
    }

    @Test
    void nothingHasNoColumns() {
        assertThat(parse("").columns()).isEmpty();
        assertThat(parse("\n \n").lines()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void byteOrderMarkAndAnyLineEndsLeaveNoMark(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "\ufeffa,b\r\n1,2\r3,4\n");

        var text = SourceText.read(file, "a.csv", problems).orElseThrow();

        assertThat(text).isEqualTo("a,b\n1,2\n3,4\n");
        assertThat(parse(text).columns()).containsExactly("a", "b");
        assertThat(problems).isEmpty();
    }
}
