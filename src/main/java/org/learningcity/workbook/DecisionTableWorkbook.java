package org.learningcity.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.RulesAsTable;
import org.learningcity.ruleset.RulesAsTable.Column;
import org.learningcity.stage.Facades;

/** Rules laid out as a decision table that people edit in Excel, WPS or LibreOffice, and that the program reads. */
public final class DecisionTableWorkbook {

    private static final int FIRST_COLUMN = 1;
    private static final int TABLE = 4;
    private static final int KINDS = 5;
    private static final int FACTS = 6;
    private static final int SNIPPETS = 7;
    private static final int LABELS = 8;
    private static final int FIRST_RULE = 9;
    private static final int WIDTH = 26 * 256;
    private static final List<Text> NOTES = List.of(
            new Text("一行一条规则;空格表示不问此条件,或不做此动作。", "One row is one rule; an empty cell asks nothing and does nothing."),
            new Text(
                    "格中只填词、数、true 或 false(也可写 是、否);条件和动作写在表头的代码行。",
                    "A cell holds a word, a number, true or false; conditions and actions stand in the row of snippets."),
            new Text(
                    "不要改 NAME、CONDITION 等英文行,不要合并格,不要用公式;所有列都是文本格式。",
                    "Leave the rows NAME, CONDITION ... as they are; no merged cells, no formulas; every column is text."),
            new Text(
                    "文件名须以 .drl.xlsx 结尾,放在阶段文件夹中,如 scoring/rubric.drl.xlsx。",
                    "The file name ends in .drl.xlsx; it lies in the folder of its stage, such as scoring/rubric.drl.xlsx."),
            new Text("改后运行 rules check:有误时说明是哪一格。", "Run rules check after an edit: it names the cell that is wrong."));

    private final RulesAsTable table;
    private final Language language;

    public DecisionTableWorkbook(RulesAsTable table, Language language) {
        this.table = table;
        this.language = language;
    }

    /** Writes the workbook; the same rules give the same bytes. {@code out} stays open. */
    public void write(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            ReportArchive.describe(workbook, table.stage().folder());
            var styles = new TableStyles(workbook);
            var sheet = workbook.createSheet(language == Language.ZH ? "决策表" : "Decision table");
            head(sheet, styles);
            rules(sheet, styles);
            notes(workbook.createSheet(language == Language.ZH ? "说明" : "Notes"), styles);
            ReportArchive.write(workbook, out);
        }
    }

    private void head(XSSFSheet sheet, TableStyles styles) {
        var stage = table.stage();
        setting(sheet, 0, "RuleSet", stage.folder(), styles);
        setting(sheet, 1, "Import", "org.learningcity.stage.*", styles);
        setting(sheet, 2, "Variables", Facades.type(stage).getSimpleName() + " " + stage.facade(), styles);
        cell(sheet.createRow(TABLE), FIRST_COLUMN, "RuleTable " + stage.folder(), TableLook.NAME, styles);
        var kinds = sheet.createRow(KINDS);
        var facts = sheet.createRow(FACTS);
        var snippets = sheet.createRow(SNIPPETS);
        var labels = sheet.createRow(LABELS);
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            cell(kinds, FIRST_COLUMN + i, column.kind(), TableLook.NAME, styles);
            cell(facts, FIRST_COLUMN + i, column.fact(), TableLook.NAME, styles);
            cell(snippets, FIRST_COLUMN + i, column.snippet(), TableLook.NAME, styles);
            cell(labels, FIRST_COLUMN + i, column.label().in(language), TableLook.REQUIRED, styles);
            sheet.setColumnWidth(FIRST_COLUMN + i, WIDTH);
            sheet.setDefaultColumnStyle(FIRST_COLUMN + i, styles.of(TableLook.TEXT));
        }
        merge(sheet);
        sheet.setColumnWidth(0, 2 * 256);
        sheet.createFreezePane(FIRST_COLUMN + 1, FIRST_RULE);
    }

    private static void setting(XSSFSheet sheet, int row, String name, String said, TableStyles styles) {
        var line = sheet.createRow(row);
        cell(line, FIRST_COLUMN, name, TableLook.NAME, styles);
        cell(line, FIRST_COLUMN + 1, said, TableLook.NAME, styles);
    }

    /** Conditions about the same fact stand under one merged cell. */
    private void merge(XSSFSheet sheet) {
        var columns = table.columns();
        for (var from = 0; from < columns.size(); from++) {
            var to = from;
            while (to + 1 < columns.size() && sameFact(columns.get(from), columns.get(to + 1))) {
                to++;
            }
            if (to > from) {
                sheet.addMergedRegion(new CellRangeAddress(FACTS, FACTS, FIRST_COLUMN + from, FIRST_COLUMN + to));
            }
            from = to;
        }
    }

    private static boolean sameFact(Column one, Column other) {
        return !one.fact().isEmpty() && one.fact().equals(other.fact());
    }

    private void rules(XSSFSheet sheet, TableStyles styles) {
        for (var i = 0; i < table.rows().size(); i++) {
            var row = sheet.createRow(FIRST_RULE + i);
            for (var j = 0; j < table.columns().size(); j++) {
                cell(row, FIRST_COLUMN + j, table.rows().get(i).get(j), TableLook.TEXT, styles);
            }
        }
    }

    private void notes(XSSFSheet sheet, TableStyles styles) {
        for (var i = 0; i < NOTES.size(); i++) {
            cell(sheet.createRow(i), 0, NOTES.get(i).in(language), TableLook.PLAIN, styles);
        }
        sheet.setColumnWidth(0, 100 * 256);
    }

    private static void cell(XSSFRow row, int column, String said, TableLook look, TableStyles styles) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.of(look));
        if (!said.isEmpty()) {
            cell.setCellValue(said);
        }
    }
}
