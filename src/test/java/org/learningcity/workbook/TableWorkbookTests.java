package org.learningcity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.learningcity.ruleset.TableGuide;
import org.learningcity.ruleset.TableGuides;

/** The workbook that goes out helps people and keeps programs from changing what they did not touch. */
class TableWorkbookTests {

    private static final Path RULES = Path.of("rules", "cn-learning-city");
    private static SentOut sent = SentOut.of(RULES, "peers");

    @BeforeAll
    static void allTables() {
        sent = SentOut.of(RULES);
    }

    private static List<String> headings(XSSFSheet sheet, int row) {
        var headings = new ArrayList<String>();
        sheet.getRow(row).forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }

    private static XSSFDataValidation validation(String table, int column) {
        return sent.sheet(table).getDataValidations().stream()
                .filter(found -> found.getRegions().getCellRangeAddress(0).getFirstColumn() == column)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyTableHasASheetAfterTheOneThatExplains() {
        var names = new ArrayList<String>();
        sent.workbook().forEach(sheet -> names.add(sheet.getSheetName()));

        assertThat(names)
                .startsWith(TableNames.READ_ME)
                .endsWith(TableNames.CHOICES, TableNames.ORIGIN)
                .containsAll(TableGuides.all().stream().map(TableNames::sheet).toList())
                .allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(31));
    }

    @Test
    void threeRowsOfHeadingsNameEachColumn() {
        var weights = sent.sheet("weights");

        assertThat(headings(weights, 0)).startsWith("行", "节点", "名称(供参考)", "地区", "权重", "起始年");
        assertThat(headings(weights, 1)).startsWith("row", "node", "title (for reading)", "region", "weight", "from");
        assertThat(headings(weights, 2)).startsWith("#", "node", "(node)", "region", "weight", "from");
    }

    @Test
    void everyColumnHasACommentThatExplainsIt() {
        for (TableGuide table : TableGuides.all()) {
            var sheet = sent.sheet(table.name());
            sheet.getRow(2)
                    .forEach(name -> table.column(name.getStringCellValue())
                            .ifPresent(column -> assertThat(sheet.getRow(0)
                                            .getCell(name.getColumnIndex())
                                            .getCellComment()
                                            .getString()
                                            .getString())
                                    .contains(
                                            column.about().zh(), column.about().en())));
        }
    }

    @Test
    void codesAndTextsHaveTheTextFormatAlsoWhereRowsMayBeAdded() {
        var weights = sent.sheet("weights");

        assertThat(weights.getRow(3).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("@");
        assertThat(weights.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(weights.getColumnStyle(1).getDataFormatString()).isEqualTo("@");
        assertThat(weights.getColumnStyle(4).getDataFormatString()).isEqualTo("General");
        assertThat(weights.getRow(3).getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
    }

    @Test
    void codesAreChosenFromAListThatSaysWhatTheyMean() {
        var node = validation("weights", 1);
        var list = node.getValidationConstraint().getFormula1();
        var first = list.replaceAll(".*!\\$([A-Z]+)\\$(\\d+):.*", "$1$2");
        var choices = sent.workbook().getSheet(TableNames.CHOICES);
        var words = new ArrayList<String>();
        var column = new CellReference(first).getCol();
        choices.forEach(row -> {
            if (row.getRowNum() >= 2 && row.getCell(column) != null) {
                words.add(row.getCell(column).getStringCellValue() + " "
                        + row.getCell(column + 1).getStringCellValue());
            }
        });

        assertThat(node.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
        assertThat(list).startsWith("'" + TableNames.CHOICES + "'!");
        assertThat(words).startsWith("* 任何").contains("1 保障", "1.1 认识");
        assertThat(validation("weights", 3).getValidationConstraint().getFormula1())
                .startsWith("'" + TableNames.CHOICES + "'!");
    }

    @Test
    void wordsThatMayGrowAreOnlyWarnedOf() {
        assertThat(validation("definitions", 3).getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
    }

    @Test
    void numbersAndYearsAreAskedFor() {
        assertThat(validation("weights", 4).getErrorBoxText()).contains("数值", "a number");
        assertThat(validation("weights", 5).getErrorBoxText()).contains("四位年份", "a year");
    }

    @Test
    void headingsAndKeysStayInSightAndRowsAreFiltered() {
        var weights = sent.sheet("weights");

        assertThat(weights.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(weights.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 4);
        assertThat(weights.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
    }

    @Test
    void originIsCarriedOnAHiddenSheet() {
        var index = sent.workbook().getSheetIndex(TableNames.ORIGIN);

        assertThat(sent.workbook().getSheetVisibility(index)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    }

    @Test
    void sameTablesGiveTheSameBytes() {
        assertThat(SentOut.bytes(RULES, "weights", "gates")).isEqualTo(SentOut.bytes(RULES, "weights", "gates"));
    }
}
