package org.learningcity.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningcity.assessment.Assessment;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.RuleSet;

/** A report as its reader opens it. */
record ReportReadBack(XSSFWorkbook workbook) {

    static ReportReadBack of(Assessment assessment, RuleSet ruleSet, Language language) {
        try {
            return new ReportReadBack(new XSSFWorkbook(new ByteArrayInputStream(bytes(assessment, ruleSet, language))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Assessment assessment, RuleSet ruleSet, Language language) {
        var out = new ByteArrayOutputStream();
        try {
            new ReportWorkbook(assessment, ruleSet, language).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    List<String> titles() {
        var titles = new ArrayList<String>();
        workbook.forEach(sheet -> titles.add(sheet.getSheetName()));
        return titles;
    }

    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    List<Cell> cells(String sheet) {
        return cells().stream()
                .filter(cell -> cell.getSheet().getSheetName().equals(sheet))
                .toList();
    }

    List<String> texts() {
        return cells().stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    /** All numbers but those that explain the marks. */
    List<Double> numbers() {
        return cells().stream()
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .filter(cell -> cell.getSheet() != workbook.getSheetAt(0))
                .map(Cell::getNumericCellValue)
                .toList();
    }

    /** The texts of a list's rows below its header; a number as an empty text. */
    List<List<String>> rows(String sheet) {
        var rows = new ArrayList<List<String>>();
        workbook.getSheet(sheet).forEach(row -> rows.add(texts(row)));
        return rows.subList(1, rows.size());
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : ""));
        return texts;
    }
}
