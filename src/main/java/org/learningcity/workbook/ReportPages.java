package org.learningcity.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheets of a report, one after the other, ready to print: landscape, as wide as the paper. */
final class ReportPages {

    /** A sheet holds a few more; whoever has as many rows reads the CSV tables. */
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1000;

    private final Workbook workbook;
    private final ReportContent content;
    private final ReportStyles styles;
    private final int mostRows;

    ReportPages(Workbook workbook, ReportContent content) {
        this(workbook, content, MOST_ROWS);
    }

    ReportPages(Workbook workbook, ReportContent content, int mostRows) {
        this.workbook = workbook;
        this.content = content;
        this.styles = new ReportStyles(workbook, content);
        this.mostRows = mostRows;
    }

    /** An empty sheet with columns of these widths. */
    ReportSheet sheet(String title, List<Integer> widths) {
        var sheet = workbook.createSheet(title);
        for (var i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, 256 * widths.get(i));
        }
        print(sheet, title);
        return new ReportSheet(sheet, styles, content, widths, mostRows);
    }

    private void print(Sheet sheet, String title) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        var header = sheet.getHeader();
        header.setLeft(plain(content.say(content.ruleSet().framework().title())));
        header.setCenter(title);
        header.setRight(content.illustrative() ? content.say("含示意数据,不得发布", "illustrative data: not for release") : "");
        sheet.getFooter().setLeft(content.say("结果指纹 ", "result ") + brief());
        sheet.getFooter().setRight("&P / &N");
    }

    /** In a printed header an ampersand begins a command. */
    private static String plain(String text) {
        return text.replace("&", "&&");
    }

    private String brief() {
        var hash = content.assessment().resultHash();
        return hash.substring(0, Math.min(16, hash.length()));
    }

    /**
     * A list with a header that stays in sight, is repeated on paper and filters the rows.
     *
     * @param fixed how many columns stay in sight
     */
    void list(String title, List<ReportColumn> columns, int fixed, Stream<List<ReportCell>> rows) {
        var sheet = sheet(title, columns.stream().map(ReportColumn::width).toList());
        sheet.header(columns);
        rows.forEach(sheet::row);
        if (sheet.rows() == 1) {
            sheet.row(List.of(ReportCell.of(content.say("无", "none"), ReportLook.QUIET)));
        }
        var bare = sheet.finished();
        bare.createFreezePane(fixed, 1);
        bare.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        bare.setAutoFilter(new CellRangeAddress(0, sheet.rows() - 1, 0, columns.size() - 1));
    }
}
