package org.learningcity.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A sheet of the report, written row by row; rows that it cannot hold are counted and said to be missing. */
final class ReportSheet {

    private final Sheet sheet;
    private final ReportStyles styles;
    private final ReportContent content;
    private final List<Integer> widths;
    private final int mostRows;
    private int rows;
    private int leftOut;

    ReportSheet(Sheet sheet, ReportStyles styles, ReportContent content, List<Integer> widths, int mostRows) {
        this.sheet = sheet;
        this.styles = styles;
        this.content = content;
        this.widths = List.copyOf(widths);
        this.mostRows = mostRows;
    }

    /** Rows so far, left out ones not counted. */
    int rows() {
        return rows;
    }

    void header(List<ReportColumn> columns) {
        row(columns.stream()
                .map(column -> ReportCell.of(column.title(), ReportLook.HEADER))
                .toList());
    }

    void empty() {
        row(List.of());
    }

    /** A row of a single cell. */
    void line(String text, ReportLook look) {
        row(List.of(ReportCell.of(text, look)));
    }

    void row(List<ReportCell> cells) {
        if (rows == mostRows) {
            leftOut++;
            return;
        }
        write(sheet.createRow(rows), cells);
        rows++;
    }

    private void write(Row row, List<ReportCell> cells) {
        // not every program fits the height to wrapped text by itself
        row.setHeightInPoints(ReportHeight.of(cells, widths));
        for (var i = 0; i < cells.size(); i++) {
            var given = cells.get(i);
            var cell = row.createCell(i);
            cell.setCellStyle(styles.of(given.look()));
            if (given.number().isPresent()) {
                cell.setCellValue(given.number().getAsDouble());
            } else if (!given.text().isEmpty()) {
                cell.setCellValue(given.text());
            }
        }
    }

    /** The sheet itself, with a last line on what it could not hold. */
    Sheet finished() {
        if (leftOut > 0) {
            var missing = content.say(
                    "另有 %d 行超出工作表容量,见 CSV 表".formatted(leftOut),
                    "%d more rows do not fit into a sheet; see the CSV tables".formatted(leftOut));
            write(sheet.createRow(rows), List.of(ReportCell.of(missing, ReportLook.WARNING)));
            leftOut = 0;
        }
        return sheet;
    }
}
