package org.learningcity.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.learningcity.ruleset.CsvDocument;
import org.learningcity.ruleset.TableGuide;

/** Writes one table to a sheet: three rows of headings, then a row for each row of the file. */
final class TableSheet {

    /** Chinese titles, English titles, machine names. */
    static final int HEADINGS = 3;

    private static final int WIDEST = 48;
    private static final int NARROWEST = 9;
    private static final int ROW_WIDTH = 7;
    /** Titles of codes are cut off rather than wrapped. */
    private static final int TITLE_WIDTH = 26;
    /** How much of the screen stays in sight. */
    private static final int MOST_FIXED = 72;

    private static final int MOST_LINES = 6;
    private static final float LINE = 15f;
    /** As many digits as every program that opens workbooks keeps. */
    private static final int DIGITS = 15;

    /** What the format of workbooks would take for a character; it is written so that it is not. */
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private final XSSFSheet sheet;
    private final TableStyles styles;
    private final List<TableColumn> columns;
    private final CsvDocument document;
    private final int[] widths;

    TableSheet(XSSFSheet sheet, TableStyles styles, List<TableColumn> columns, CsvDocument document) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
        this.document = document;
        this.widths = columns.stream().mapToInt(this::width).toArray();
    }

    void write(TableGuide table) {
        for (var i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, 256 * widths[i]);
            // rows that people add below have the same format
            sheet.setDefaultColumnStyle(i, styles.of(columns.get(i).look()));
        }
        headings();
        for (var i = 0; i < document.size(); i++) {
            row(i);
        }
        // codes are text on purpose: no mark in each cell that offers to make numbers of them
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, HEADINGS + document.size(), 0, columns.size() - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        sheet.createFreezePane(fixed(), HEADINGS);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:" + HEADINGS));
        sheet.setAutoFilter(new CellRangeAddress(
                HEADINGS - 1, Math.max(HEADINGS, HEADINGS - 1 + document.size()), 0, columns.size() - 1));
        print(table);
    }

    private int fixed() {
        var fixed = 0;
        var width = 0;
        while (columns.get(fixed).isRow()
                || columns.get(fixed).isKey()
                || columns.get(fixed).isTitle()) {
            width += widths[fixed];
            if (width > MOST_FIXED) {
                break;
            }
            fixed++;
        }
        return fixed;
    }

    private void headings() {
        var zh = sheet.createRow(0);
        var en = sheet.createRow(1);
        var names = sheet.createRow(2);
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            cell(zh, i, column.title().zh(), column.isRequired() ? TableLook.REQUIRED : TableLook.OPTIONAL);
            cell(en, i, column.title().en(), TableLook.ENGLISH);
            cell(names, i, column.heading(), TableLook.NAME);
        }
        zh.setHeightInPoints(lines(zh) * LINE + 4);
        en.setHeightInPoints(lines(en) * LINE);
    }

    private void row(int index) {
        var row = sheet.createRow(HEADINGS + index);
        var words = document.row(index);
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.isRow()) {
                cell(row, i, "", column.look()).setCellValue(index + 1);
            } else if (column.isNumeric()) {
                number(row, i, column.cell(words));
            } else {
                cell(row, i, column.cell(words), column.look());
            }
        }
        row.setHeightInPoints(Math.min(MOST_LINES, lines(row)) * LINE + 2);
    }

    private void number(XSSFRow row, int index, String word) {
        if (isPlainNumber(word)) {
            cell(row, index, "", TableLook.NUMBER).setCellValue(Double.parseDouble(word));
        } else {
            cell(row, index, word, TableLook.NUMBER);
        }
    }

    /** Whether a program keeps the number to the digit. */
    private static boolean isPlainNumber(String word) {
        return word.matches("-?\\d{1,15}(\\.\\d{1,15})?") && new BigDecimal(word).precision() <= DIGITS;
    }

    private XSSFCell cell(XSSFRow row, int index, String word, TableLook look) {
        var cell = row.createCell(index);
        cell.setCellStyle(styles.of(look));
        if (!word.isEmpty()) {
            cell.setCellValue(ESCAPE.matcher(word).replaceAll("_x005F$0"));
        }
        return cell;
    }

    private int width(TableColumn column) {
        if (column.isRow()) {
            return ROW_WIDTH;
        }
        if (column.isTitle()) {
            return TITLE_WIDTH;
        }
        var heading = Math.max(
                Math.max(word(column.title().zh()), word(column.title().en())), ReportHeight.width(column.heading()));
        var content = document.rows().stream()
                .map(column::cell)
                .mapToInt(ReportHeight::width)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(heading, content) + 4));
    }

    /** A heading may be broken once. */
    private static int word(String heading) {
        return Math.min(ReportHeight.width(heading), Math.max(12, (ReportHeight.width(heading) + 1) / 2));
    }

    private int lines(XSSFRow row) {
        var most = 1;
        for (var i = 0; i < columns.size(); i++) {
            var cell = row.getCell(i);
            if (cell != null && !cell.toString().isEmpty() && !isCutOff(row, i)) {
                var room = Math.max(1, widths[i] - 3);
                var lines = cell.toString()
                        .lines()
                        .mapToInt(line -> (ReportHeight.width(line) + room - 1) / room)
                        .sum();
                most = Math.max(most, lines);
            }
        }
        return most;
    }

    private boolean isCutOff(XSSFRow row, int column) {
        return row.getRowNum() >= HEADINGS && columns.get(column).isTitle();
    }

    private void print(TableGuide table) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setCenter(TableNames.sheet(table));
        sheet.getFooter().setRight("&P / &N");
    }
}
