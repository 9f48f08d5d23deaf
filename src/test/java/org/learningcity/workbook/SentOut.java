package org.learningcity.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningcity.ruleset.RuleSetFiles;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.TableGuide;
import org.learningcity.ruleset.TableGuides;

/** A workbook of tables as somebody edits it before sending it back. */
final class SentOut {

    private final Path rules;
    private final XSSFWorkbook workbook;

    private SentOut(Path rules, XSSFWorkbook workbook) {
        this.rules = rules;
        this.workbook = workbook;
    }

    /** The tables that the rule set has, or only some of them. */
    static byte[] bytes(Path rules, String... names) {
        var files = RuleSetFiles.read(rules);
        List<TableGuide> tables = TableGuides.all().stream()
                .filter(table -> names.length == 0
                        ? files.names().contains(table.file())
                        : Arrays.asList(names).contains(table.name()))
                .toList();
        try (var out = new ByteArrayOutputStream()) {
            new TableWorkbook(RuleSetFolder.read(rules), files, tables).write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SentOut of(Path rules, String... names) {
        try {
            return new SentOut(rules, new XSSFWorkbook(new ByteArrayInputStream(bytes(rules, names))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet(String table) {
        return workbook.getSheet(TableNames.sheet(TableGuides.find(table).orElseThrow()));
    }

    private int column(String table, String name) {
        var names = sheet(table).getRow(TableSheet.HEADINGS - 1);
        return IntStream.range(0, names.getLastCellNum())
                .filter(index -> names.getCell(index).getStringCellValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The cell of a row, counted from 1. */
    Cell cell(String table, int row, String column) {
        var sheet = sheet(table);
        var index = TableSheet.HEADINGS + row - 1;
        var line = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
        return line.getCell(column(table, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    SentOut set(String table, int row, String column, Object content) {
        var cell = cell(table, row, column);
        if (content instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (content instanceof LocalDate date) {
            cell.setCellValue(date);
            format(cell, "yyyy-mm-dd");
        } else {
            cell.setCellValue(content.toString());
        }
        return this;
    }

    SentOut format(String table, int row, String column, String format) {
        format(cell(table, row, column), format);
        return this;
    }

    private void format(Cell cell, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    SentOut clear(String table, int row, String column) {
        cell(table, row, column).setBlank();
        return this;
    }

    SentOut formula(String table, int row, String column, String formula, double value) {
        var cell = cell(table, row, column);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return this;
    }

    /** Takes a whole row out. */
    SentOut remove(String table, int row) {
        var sheet = sheet(table);
        sheet.removeRow(sheet.getRow(TableSheet.HEADINGS + row - 1));
        return this;
    }

    /** Writes a new row far below the others. */
    SentOut add(String table, String... columnsAndWords) {
        var row = sheet(table).getLastRowNum() - TableSheet.HEADINGS + 2;
        for (var i = 0; i < columnsAndWords.length; i += 2) {
            set(table, row, columnsAndWords[i], columnsAndWords[i + 1]);
        }
        return this;
    }

    SentOut merge(String table, String area) {
        sheet(table).addMergedRegion(CellRangeAddress.valueOf(area));
        return this;
    }

    /** What comes back. */
    ReturnedTables back() {
        var file = rules.resolveSibling("back.xlsx");
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(file, rules);
    }

    static ReturnedTables read(Path file, Path rules) {
        return ReturnedTables.read(file, RuleSetFolder.read(rules), RuleSetFiles.read(rules));
    }
}
