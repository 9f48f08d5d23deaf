package org.learningcity.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Choices;
import org.learningcity.ruleset.CsvDocument;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFiles;
import org.learningcity.ruleset.TableGuide;

/** Tables of a rule set as an .xlsx workbook that people edit in Excel, WPS or LibreOffice and send back. */
public final class TableWorkbook {

    private final RuleSet ruleSet;
    private final RuleSetFiles files;
    private final List<TableGuide> tables;

    /**
     * Of some tables.
     *
     * @param files the files that {@code ruleSet} was read from
     */
    public TableWorkbook(RuleSet ruleSet, RuleSetFiles files, List<TableGuide> tables) {
        this.ruleSet = ruleSet;
        this.files = files;
        this.tables = List.copyOf(tables);
    }

    /** What keeps the tables from being written: texts that no cell of a workbook can hold. */
    public List<Problem> problems() {
        var most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        var problems = new ArrayList<Problem>();
        for (var table : tables) {
            var document = files.table(table.file());
            for (var i = 0; i < document.size(); i++) {
                for (var cell : document.row(i).entrySet()) {
                    if (cell.getValue().length() > most) {
                        problems.add(Problem.error(
                                "table.cell-too-long",
                                table.file() + ":" + document.line(i),
                                new Text(
                                        "%s:文字长 %d 字,工作表的一格放不下"
                                                .formatted(
                                                        cell.getKey(),
                                                        cell.getValue().length()),
                                        "%s: %d characters are more than a cell of a sheet can hold"
                                                .formatted(
                                                        cell.getKey(),
                                                        cell.getValue().length())),
                                new Text("请在 CSV 文件中编辑这张表", "edit this table in its CSV file")));
                    }
                }
            }
        }
        return problems;
    }

    /** Writes the workbook; the same tables give the same bytes. {@code out} stays open. */
    public void write(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            ReportArchive.describe(workbook, ruleSet.name());
            var documents =
                    tables.stream().map(table -> files.table(table.file())).toList();
            var styles = new TableStyles(workbook);
            new TableReadMe(workbook.createSheet(TableNames.READ_ME), styles).write(ruleSet, tables, documents);
            tables.forEach(table -> workbook.createSheet(TableNames.sheet(table)));
            var choices = Choices.of(ruleSet);
            var lists = new ChoiceSheet(workbook.createSheet(TableNames.CHOICES), styles);
            var titles = titles();
            for (var i = 0; i < tables.size(); i++) {
                var sheet = workbook.getSheet(TableNames.sheet(tables.get(i)));
                var columns = TableColumn.all(tables.get(i), documents.get(i), titles);
                new TableSheet(sheet, styles, columns, documents.get(i)).write(tables.get(i));
                new TableAids(
                                sheet,
                                tables.get(i),
                                choices,
                                lists,
                                documents.get(i).size())
                        .write(columns);
            }
            origin(documents).write(workbook.createSheet(TableNames.ORIGIN));
            workbook.setSheetVisibility(workbook.getSheetIndex(TableNames.ORIGIN), SheetVisibility.VERY_HIDDEN);
            ReportArchive.write(workbook, out);
        }
    }

    private TableOrigin origin(List<CsvDocument> documents) {
        var byName = new TreeMap<String, CsvDocument>();
        for (var i = 0; i < tables.size(); i++) {
            byName.put(tables.get(i).name(), documents.get(i));
        }
        return new TableOrigin(ruleSet.name(), ruleSet.revision(), byName);
    }

    /** The titles of all codes, so that people need not know them by heart. */
    private Map<String, Text> titles() {
        var titles = new HashMap<String, Text>();
        ruleSet.rows().series().forEach(code -> titles.put(code, ruleSet.rows().seriesTitle(code)));
        ruleSet.framework().nodes().forEach(node -> titles.put(node.code(), node.title()));
        titles.put("*", new Text("任何", "any"));
        return titles;
    }
}
