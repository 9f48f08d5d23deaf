package org.learningcity.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes real workbooks. */
final class TestWorkbook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    /** A number shown as a percentage. */
    record Percent(double number) {}

    /** A formula; computed when {@code value} is a number. */
    record Formula(String formula, double value) {}

    static Object[] row(Object... cells) {
        return cells;
    }

    TestWorkbook sheet(String name, Object[]... rows) {
        var sheet = workbook.createSheet(name);
        for (var i = 0; i < rows.length; i++) {
            var row = sheet.createRow(i);
            for (var j = 0; j < rows[i].length; j++) {
                fill(row.createCell(j), rows[i][j]);
            }
        }
        return this;
    }

    TestWorkbook merged(String area) {
        workbook.getSheetAt(workbook.getNumberOfSheets() - 1).addMergedRegion(CellRangeAddress.valueOf(area));
        return this;
    }

    private void fill(Cell cell, Object content) {
        if (content instanceof String text) {
            cell.setCellValue(text);
        } else if (content instanceof Percent percent) {
            cell.setCellValue(percent.number());
            format(cell, "0.00%");
        } else if (content instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (content instanceof LocalDate date) {
            cell.setCellValue(date);
            format(cell, "yyyy-mm-dd");
        } else if (content instanceof FormulaError error) {
            cell.setCellErrorValue(error.getCode());
        } else if (content instanceof Formula formula) {
            cell.setCellFormula(formula.formula());
            if (!Double.isNaN(formula.value())) {
                cell.setCellValue(formula.value());
            }
        } else {
            throw new IllegalArgumentException("no cell for " + content);
        }
    }

    private void format(Cell cell, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    Path in(Path folder, String name) {
        var file = folder.resolve(name);
        try (workbook;
                var out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
