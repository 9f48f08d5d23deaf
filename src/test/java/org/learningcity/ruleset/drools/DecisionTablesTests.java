package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.ruleset.DecisionTables;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetComparison;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.stage.Stage;

/** Decision tables: what is read of them, what is refused, and at which cell. */
class DecisionTablesTests {

    @TempDir
    private Path folder;

    @TempDir
    private Path compiled;

    private SmallRuleSet rules;

    @BeforeEach
    void layOut() {
        rules = SmallRuleSet.in(folder);
    }

    private List<Problem> problems(TableSheet table) throws IOException {
        var file = folder.resolve(TableSheet.PATH);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, table.bytes());
        var ofCells = refusing();
        return ofCells.isEmpty() ? RuleFiles.problems(rules.read(), compiled) : ofCells;
    }

    private List<Problem> refusing() {
        return rules.problems().stream().filter(Problem::refuses).toList();
    }

    private static String at(String cell) {
        return TableSheet.PATH + "!评分!" + cell;
    }

    @Test
    void everyRowIsARule() throws IOException {
        assertThat(problems(new TableSheet())).isEmpty();
        var read = RuleFiles.compile(rules.read(), compiled).rules();
        assertThat(read)
                .extracting(rule -> rule.name() + " " + rule.title() + " " + rule.position())
                .containsExactly("有细则 按评分细则计分 " + TableSheet.PATH + ":10", "无细则 没有评分细则(待补) " + TableSheet.PATH + ":11");
    }

    @Test
    void fullWidthWordsAndAnEmptyRowInBetweenDoNoHarm() throws IOException {
        var table =
                new TableSheet().with("F11", "false").with("F11", "true").sheet(sheet -> sheet.shiftRows(10, 10, 2));
        assertThat(problems(table)).isEmpty();
        assertThat(rules.read().rules().get(0).text()).contains("rule \"无细则\"", "judged == true");
    }

    @Test
    void headMayBeLeftOut() throws IOException {
        var table = new TableSheet().sheet(sheet -> {
            for (var row = 0; row < 3; row++) {
                sheet.removeRow(sheet.getRow(row));
            }
        });
        assertThat(problems(table)).isEmpty();
    }

    @Test
    void stateOfTheRuleSetIsNamedByTheCellsAndNotByTheirLooks() throws IOException {
        problems(new TableSheet());
        var revision = rules.read().revision();
        problems(new TableSheet().sheet(sheet -> sheet.setColumnWidth(1, 9000)));
        assertThat(rules.read().revision()).isEqualTo(revision);
        problems(new TableSheet().with("C11", "无评分细则"));
        assertThat(rules.read().revision()).isNotEqualTo(revision);
    }

    /** What a cell might hold to become code, or to end what it is put into. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\" ) end rule \"y\" when then System.exit(1); end //",
                "a\nend\nrule b",
                "\\u0022",
                "$param",
                "a\" @salience( 9",
                "＂ or 1"
            })
    void textThatCouldBecomeCodeIsRefusedAtItsCell(String text) throws IOException {
        for (var cell : List.of(TableSheet.FIRST_RULE, "C10", "J11")) {
            assertThat(problems(new TableSheet().with(cell, text)))
                    .as(cell)
                    .extracting(problem -> problem.code() + " " + problem.where())
                    .containsExactly("decision-table.cell " + at(cell));
        }
    }

    @Test
    void textThatOnlyLooksLikeTheEndOfARuleStaysText() throws IOException {
        var text = "]] end rule; /* when */ // then";
        assertThat(problems(new TableSheet().with("C10", text))).isEmpty();
        assertThat(RuleFiles.compile(rules.read(), compiled).rules().get(0).title())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true, eval( true )",
                "true || true",
                "System.exit(1)",
                "$a : B(",
                "true) Resolved(",
                "// x",
                "1; scores",
                "\"x\"",
                "在"
            })
    void conditionInACellIsRefusedAtItsCell(String text) throws IOException {
        assertThat(problems(new TableSheet().with("G10", text)))
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("decision-table.cell " + at("G10"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B4 | Functions",
                "B4 | queries",
                "B4 | Declare",
                "B4 | Sequential",
                "B4 | Dialect",
                "B4 | Unit:",
                "C3 | Scores scores; import java.io.File",
                "C2 | java.io.*, java.net.*",
                "F6 | PRIORITY",
                "F6 | DURATION",
                "F6 | NO-LOOP",
                "F6 | AGENDA-GROUP",
                "F8 | judged == $1",
                "F8 | judged",
                "F8 | forall(||){judged == $}",
                "F7 | not Resolved",
                "F7 | Resolved() Score",
                "F7 | Resolved from x",
                "I7 | System",
                "B6 | CONDITION",
                "K12 | RuleTable two",
                "B5 | Rules"
            })
    void headThatTablesMayNotHaveIsRefused(String cell, String text) throws IOException {
        assertThat(problems(new TableSheet().with(cell, text)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("decision-table.head"))
                .anySatisfy(problem -> assertThat(problem.where()).startsWith(TableSheet.PATH + "!评分!"));
    }

    /** The head holds code: it passes the gate that rule files pass, and what is wrong stands at its cell. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C1 | quality",
                "C2 | java.io.*",
                "C3 | Findings findings",
                "F7 | $resolved : Resolvd",
                "F8 | judgd == $param",
                "F8 | eval( $param )",
                "I8 | scores.onRubric( $resolved, $param ); System.exit( 1 );",
                "I8 | scores.award( $resolved, $param );",
                "I8 | new java.io.File( \"x\" ); scores.onRubric( $resolved, $param );",
                "D8 | salience( $param )"
            })
    void codeInTheHeadPassesTheGateOfRules(String cell, String text) throws IOException {
        assertThat(problems(new TableSheet().with(cell, text)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.where()).startsWith(TableSheet.PATH + "!评分!"));
    }

    @Test
    void wordThatNoRuleKnowsIsNamedAtItsCell() throws IOException {
        assertThat(problems(new TableSheet().with("J11", "too-hihg")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo(at("J11"));
                    assertThat(problem.advice().en()).contains("too-high");
                });
    }

    @Test
    void formulaIsRefused() throws IOException {
        assertThat(problems(new TableSheet().with("F10", cell -> cell.setCellFormula("1=1"))))
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("decision-table.formula " + at("F10"));
    }

    @Test
    void numberWhereATextBelongsIsRefused() throws IOException {
        assertThat(problems(new TableSheet().with("E10", cell -> cell.setCellValue(1.1))))
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("decision-table.number " + at("E10"));
    }

    @Test
    void mergedCellsAreRefusedButForFacts() throws IOException {
        assertThat(problems(
                        new TableSheet().sheet(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("D10:D11")))))
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("decision-table.merged " + at("D10"), "decision-table.merged " + at("D11"));
    }

    @Test
    void hiddenRuleIsRefused() throws IOException {
        assertThat(problems(new TableSheet().sheet(sheet -> sheet.getRow(10).setZeroHeight(true))))
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("decision-table.hidden " + at("B11"));
    }

    @Test
    void ruleWithoutNameIsRefused() throws IOException {
        assertThat(problems(new TableSheet().with("B11", "")))
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("decision-table.cell " + at("B11"));
    }

    @Test
    void tableWithoutRulesIsRefused() throws IOException {
        assertThat(problems(new TableSheet().sheet(sheet -> {
                    sheet.removeRow(sheet.getRow(9));
                    sheet.removeRow(sheet.getRow(10));
                })))
                .extracting(Problem::code)
                .containsExactly("decision-table.empty");
    }

    @Test
    void secondSheetIsReadByNobodyAndSaid() throws IOException {
        assertThat(problems(new TableSheet().sheet(sheet -> sheet.getWorkbook().createSheet("更多规则"))))
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("decision-table.unreadable " + TableSheet.PATH + "!更多规则");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scoring/a.xlsx", "scoring/a.drl.xls", "quality/a.drl.csv", "scoring/sub/a.XLSM"})
    void sheetThatWouldNotBeReadIsSaid(String name) throws IOException {
        problems(new TableSheet());
        Files.createDirectories(folder.resolve(name).resolveSibling(""));
        Files.write(folder.resolve(name), new byte[0]);
        assertThat(refusing())
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("decision-table.not-read " + name);
    }

    @Test
    void fileThatAProgramKeepsWhileTheTableIsOpenIsPassedOver() throws IOException {
        problems(new TableSheet());
        Files.write(folder.resolve("scoring/~$评分.drl.xlsx"), new byte[] {1});
        assertThat(refusing()).isEmpty();
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        for (var bytes : List.of(new byte[0], "rule".getBytes(StandardCharsets.UTF_8), new byte[2 << 20])) {
            assertThat(DecisionTables.installed()
                            .read(Stage.SCORING, TableSheet.PATH, bytes)
                            .problems())
                    .extracting(Problem::code)
                    .containsExactly("decision-table.unreadable");
        }
    }

    @Test
    void smallFileThatUnpacksToALargeOneIsNotOpened() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (var i = 0; i < 64; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(ZipBounds.of(bytes.toByteArray())).isEqualTo(ZipBounds.Fault.TOO_LARGE);
        assertThat(DecisionTables.installed()
                        .read(Stage.SCORING, TableSheet.PATH, bytes.toByteArray())
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).contains("too large"));
    }

    @Test
    void tableOfTooManyRowsIsNotRead() throws IOException {
        assertThat(problems(new TableSheet()
                        .sheet(sheet -> IntStream.range(11, 1_200)
                                .forEach(row ->
                                        sheet.createRow(row).createCell(1).setCellValue("规则" + row)))))
                .extracting(Problem::code)
                .containsExactly("decision-table.unreadable");
    }

    @Test
    void differenceNamesTheCellAndTheRule() throws IOException {
        var other = folder.resolve("other");
        SmallRuleSet.in(other);
        Files.createDirectories(other.resolve("scoring"));
        Files.write(other.resolve(TableSheet.PATH), new TableSheet().bytes());
        problems(new TableSheet().with("J11", "too-low"));
        var comparison = RuleSetComparison.between(other, folder);
        assertThat(comparison.files())
                .filteredOn(file -> file.name().equals(TableSheet.PATH))
                .singleElement()
                .satisfies(
                        file -> assertThat(file.lines()).contains("-J11\tSTRING\ttoo-high", "+J11\tSTRING\ttoo-low"));
    }

    @Test
    void everyLineOfTheMadeTextLeadsBackToACell() {
        var read = new TableSheet().read().rules().orElseThrow();
        var lines = read.text().lines().toList();
        assertThat(read.origins().places()).hasSameSizeAs(lines);
        assertThat(read.origins().at(lines.indexOf("            rubric.present == false") + 1, 1))
                .isEqualTo(at("G11"));
        assertThat(read.origins().at(lines.indexOf("        scores.unreadable( $resolved, \"too-high\" );") + 1, 1))
                .isEqualTo(at("J11"));
        assertThat(read.origins().at(1, 1)).isEqualTo(at("C1"));
    }
}
