package org.learningcity.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.CsvDocument;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.TableGuide;

/** The first sheet of a workbook of tables: what it is, how it is edited, how it is sent back. */
final class TableReadMe {

    private static final int WIDTH = 64;
    private static final float LINE = 16f;

    private static final List<Text> HOW = List.of(
            new Text(
                    "每张表一个工作表。表头三行:中文名、英文名、程序用的列名。表头第一行各格有批注,说明填什么、单位、例子;深色表头的列必填。",
                    "Each table has a sheet. Three rows of headings: Chinese, English, and the name the program uses. A comment on the first row explains each column; dark headings must be filled in."),
            new Text(
                    "改一行:直接改单元格。删一行:删去整行。加一行:插入一行,或写在最后;“#”列留空。",
                    "To change a row, change its cells. To remove one, delete the whole row. To add one, insert a row or write below the last; leave column `#` empty."),
            new Text(
                    "列的次序可以换,行可以排序、筛选。表头第三行的列名、“#”列的行号、隐藏的工作表请勿改动。",
                    "Columns may be moved, rows sorted and filtered. Do not change the names in the third row, the numbers in column `#`, or the hidden sheet."),
            new Text(
                    "代码是文本:1.10 不是 1.1。代码列已设为文本格式,请从下拉框中选,或照样输入;粘贴时选“只粘贴值”。",
                    "Codes are text: 1.10 is not 1.1. Their columns have the text format; choose from the list or type the code, and paste values only."),
            new Text(
                    "百分数按列名填:列名带 % 的,30 表示 30%;不带的(如完整度),0.80 表示 80%。不要用百分号。",
                    "Percentages as the column says: 30 means 30 % where the title has a %, elsewhere (completeness) 0.80 means 80 %. Write no percent signs."),
            new Text(
                    "不要用公式,不要合并单元格。灰色的名称列只供参考,不读回。",
                    "No formulas and no merged cells. Grey columns of titles are only for reading; they are not read back."),
            new Text(
                    "新标准从某年起用时,不要改旧行的数:在旧行填终止年,另加一行填起始年。每行写明依据类别和出处。",
                    "Where a new standard begins in some year, keep the old row and end it with `to`; add a row with `from`. Every row says its basis and source."));

    private final XSSFSheet sheet;
    private final TableStyles styles;
    private int rows;

    TableReadMe(XSSFSheet sheet, TableStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setColumnWidth(0, 256 * WIDTH);
        sheet.setColumnWidth(1, 256 * WIDTH);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    void write(RuleSet ruleSet, List<TableGuide> tables, List<CsvDocument> documents) {
        var title = ruleSet.framework().title();
        line(TableLook.TITLE, new Text("规则集表格:" + ruleSet.name(), "Tables of rule set " + ruleSet.name()));
        line(TableLook.PLAIN, title);
        line(TableLook.PLAIN, new Text("规则版本 " + ruleSet.revision(), "revision " + ruleSet.revision()));
        line(TableLook.HEADING, new Text("怎样编辑", "How to edit"));
        HOW.forEach(how -> line(TableLook.PLAIN, how));
        line(TableLook.HEADING, new Text("怎样送回", "How to send it back"));
        line(
                TableLook.PLAIN,
                new Text(
                        "保存为 .xlsx,交给管理规则集的人;或自己运行下面的命令。加 --dry-run 只列出改动,不写入。有错的逐格指出,不会只写一半。",
                        "Save as .xlsx and hand it to whoever keeps the rule set, or run the command below. With --dry-run it only lists what would change. Errors are named cell by cell; nothing is written by half."));
        line(
                TableLook.COMMAND,
                Text.same("java -jar learning-city-monitor.jar rules table import --rules rules/" + ruleSet.name()
                        + " --from <file>.xlsx"));
        line(TableLook.HEADING, new Text("有哪些表", "The tables"));
        for (var i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            line(
                    TableLook.PLAIN,
                    new Text(
                            "%s(%d 行):%s"
                                    .formatted(
                                            TableNames.sheet(table),
                                            documents.get(i).size(),
                                            table.about().zh()),
                            "%s: %s".formatted(table.title().en(), table.about().en())));
        }
    }

    private void line(TableLook look, Text words) {
        var row = sheet.createRow(rows++);
        var texts = List.of(words.zh(), words.en());
        for (var i = 0; i < texts.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(styles.of(look));
            cell.setCellValue(texts.get(i));
        }
        var lines = texts.stream()
                .mapToInt(text -> 1 + ReportHeight.width(text) / (WIDTH - 2))
                .max()
                .orElse(1);
        row.setHeightInPoints(look == TableLook.TITLE ? 26 : look == TableLook.HEADING ? 24 : lines * LINE + 3);
    }
}
