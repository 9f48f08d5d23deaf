package org.learningcity.ruleset.drools;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningcity.ruleset.DecisionTables;
import org.learningcity.stage.Stage;

/** A decision table in which nothing is wrong, to be spoilt one cell at a time. */
final class TableSheet {

    static final String PATH = "scoring/评分.drl.xlsx";
    static final String FIRST_RULE = "B10";

    private static final String[][] CELLS = {
        {"", "RuleSet", "scoring"},
        {"", "Import", "org.learningcity.stage.*"},
        {"", "Variables", "Scores scores"},
        {"评分细则"},
        {"", "RuleTable 评分细则"},
        {"", "NAME", "METADATA", "METADATA", "METADATA", "CONDITION", "CONDITION", "CONDITION", "ACTION", "ACTION"},
        {"", "", "", "", "", "$resolved : Resolved"},
        {
            "",
            "",
            "title( \"$param\" )",
            "owner( \"$param\" )",
            "reference( \"$param\" )",
            "judged == $param",
            "rubric.present == $param",
            "$param : rubric",
            "scores.onRubric( $resolved, $param );",
            "scores.unreadable( $resolved, \"$param\" );"
        },
        {"", "规则名", "标题", "负责人", "依据", "是否评级", "有无细则", "取用", "按细则计分", "不计分"},
        {"", "有细则", "按评分细则计分", "scoring", "tests", "是", "是", "$rubric", "$rubric", ""},
        {"", "无细则", "没有评分细则(待补)", "scoring", "tests", "是", "false", "", "", "too-high"}
    };

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet("评分");

    TableSheet() {
        for (var row = 0; row < CELLS.length; row++) {
            var line = sheet.createRow(row);
            for (var column = 0; column < CELLS[row].length; column++) {
                if (!CELLS[row][column].isEmpty()) {
                    line.createCell(column).setCellValue(CELLS[row][column]);
                }
            }
        }
        sheet.addMergedRegion(CellRangeAddress.valueOf("F7:H7"));
    }

    TableSheet with(String cell, String text) {
        return with(cell, found -> found.setCellValue(text));
    }

    TableSheet with(String cell, Consumer<XSSFCell> change) {
        var at = new CellReference(cell);
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        change.accept(row.getCell(at.getCol()) == null ? row.createCell(at.getCol()) : row.getCell(at.getCol()));
        return this;
    }

    TableSheet sheet(Consumer<XSSFSheet> change) {
        change.accept(sheet);
        return this;
    }

    byte[] bytes() {
        try (book) {
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DecisionTables.Read read() {
        return DecisionTables.installed().read(Stage.SCORING, PATH, bytes());
    }
}
