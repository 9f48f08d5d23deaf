package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An expert takes tables out, edits them, sends them back, sees what changed, and takes one row back. */
class RulesTableIT {

    private static final String WEIGHTS = "tables/weights.csv";
    private static final int WEIGHT = 4;

    private Path rules = Program.RULES;
    private Path workbook = Path.of(".");

    @BeforeEach
    void takeOut() {
        rules = RuleSetCopy.in(Program.fresh("rules")).folder();
        workbook = rules.resolveSibling("weights.xlsx");
        var run =
                Program.HERE.run("rules", "table", "export", "--rules", rules, "--table", "weights", "--out", workbook);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 table(s), ");
    }

    private Program.Run back(Object... more) {
        var arguments = new Object[6 + more.length];
        System.arraycopy(
                new Object[] {"rules", "table", "import", "--rules=" + rules, "--from=" + workbook, "--lang=en"},
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Program.HERE.run(arguments);
    }

    private void edit(Consumer<XSSFSheet> edit) {
        try (var in = Files.newInputStream(workbook);
                var book = new XSSFWorkbook(in)) {
            edit.accept(book.getSheet("权重 weights"));
            try (var out = Files.newOutputStream(workbook)) {
                book.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(XSSFSheet sheet, String node, String region) {
        for (var row : sheet) {
            if (row.getCell(1).getStringCellValue().equals(node)
                    && row.getCell(3).getStringCellValue().equals(region)) {
                return row;
            }
        }
        throw new AssertionError("no row " + node + " " + region);
    }

    private boolean isAsShipped() throws IOException {
        return Files.mismatch(rules.resolve(WEIGHTS), Program.RULES.resolve(WEIGHTS)) < 0;
    }

    @Test
    void workbookWithoutEditsChangesNothing() throws IOException {
        var run = back();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Nothing changes.");
        assertThat(isAsShipped()).isTrue();
    }

    @Test
    void workbookThatIsThereIsNotOverwritten() throws IOException {
        var before = Files.readAllBytes(workbook);

        var run = Program.HERE.run("rules", "table", "export", "--rules", rules, "--out", workbook);

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("is not overwritten");
        assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
    }

    @Test
    void editedCellIsShownWrittenComparedAndPutBack() throws IOException {
        edit(sheet -> row(sheet, "1.4.1", "西部").getCell(WEIGHT).setCellValue(25));

        var tried = back("--dry-run");
        assertThat(tried.code()).as(tried.err()).isZero();
        assertThat(tried.out()).contains("西部 1.4.1: weight 24 → 25").contains("nothing was written");
        assertThat(isAsShipped()).isTrue();

        var written = back();
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(Files.readString(rules.resolve(WEIGHTS)))
                .isEqualTo(Files.readString(Program.RULES.resolve(WEIGHTS)).replace("1.4.1,西部,24,", "1.4.1,西部,25,"));

        var difference = Program.HERE.run("rules", "diff", Program.RULES, rules, "--lang", "zh");
        assertThat(difference.out()).contains("~ 1.4.1/西部  西部 1.4.1:权重 24 → 25");

        var reverted = Program.HERE.run(
                "rules",
                "revert",
                "--rules",
                rules,
                "--from",
                Program.RULES,
                "--table",
                "weights",
                "--row",
                "1.4.1/西部");
        assertThat(reverted.code()).as(reverted.err()).isZero();
        assertThat(isAsShipped()).isTrue();
    }

    @Test
    void codeThatBecameANumberIsRefusedAtItsCellAndNothingIsWritten() throws IOException {
        edit(sheet -> {
            row(sheet, "1.4.1", "西部").getCell(WEIGHT).setCellValue(25);
            sheet.getRow(3).getCell(1).setCellValue(7.5);
        });

        var run = back();

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .contains("weights.xlsx!权重 weights!B4")
                .contains("number 7.5")
                .contains("Nothing was written");
        assertThat(isAsShipped()).isTrue();
    }

    @Test
    void newFolderLeavesTheOldOneAsItIs() throws IOException {
        edit(sheet -> row(sheet, "1.4.1", "西部").getCell(WEIGHT).setCellValue(25));
        var target = Program.fresh("changed");

        var run = back("--out", target);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(isAsShipped()).isTrue();
        assertThat(target.resolve(WEIGHTS)).content().contains("1.4.1,西部,25,");
    }
}
