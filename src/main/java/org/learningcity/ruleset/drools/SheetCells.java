package org.learningcity.ruleset.drools;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** The cells of the one sheet of a decision table, as they were written. Rows and columns count from 0. */
final class SheetCells {

    static final int MOST_ROWS = 1_000;
    static final int MOST_COLUMNS = 40;

    private final String path;
    private final Sheet sheet;
    private final int rows;
    private final int columns;

    SheetCells(String path, Sheet sheet) {
        this.path = path;
        this.sheet = sheet;
        var lowest = 0;
        var widest = 0;
        for (var row : sheet) {
            for (var cell : row) {
                // cells that are only coloured reach to the end of the sheet in some files
                if (cell.getCellType() != CellType.BLANK) {
                    lowest = Math.max(lowest, row.getRowNum() + 1);
                    widest = Math.max(widest, cell.getColumnIndex() + 1);
                }
            }
        }
        this.rows = lowest;
        this.columns = widest;
    }

    /** How many rows there are down to the last that says something. */
    int rows() {
        return rows;
    }

    /** How many columns there are up to the last that says something. */
    int columns() {
        return columns;
    }

    String sheet() {
        return sheet.getSheetName();
    }

    /** The place of a cell, as problems name it. */
    String where(int row, int column) {
        return path + "!" + sheet.getSheetName() + "!" + new CellReference(row, column).formatAsString();
    }

    /** The place of the sheet as a whole. */
    String where() {
        return where(0, 0);
    }

    CellType type(int row, int column) {
        return cell(row, column).map(Cell::getCellType).orElse(CellType.BLANK);
    }

    boolean isDate(int row, int column) {
        return cell(row, column)
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .filter(DateUtil::isCellDateFormatted)
                .isPresent();
    }

    /** What a cell says; empty for a blank one, and for one that is no text, number or yes-or-no. */
    String text(int row, int column) {
        return cell(row, column).map(SheetCells::text).orElse("");
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue().strip();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC ->
                new BigDecimal(String.valueOf(cell.getNumericCellValue()))
                        .stripTrailingZeros()
                        .toPlainString();
            default -> "";
        };
    }

    private Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(sheet.getRow(row)).flatMap(found -> Optional.ofNullable(found.getCell(column)));
    }

    /** Whether people who open the sheet do not see the row. */
    boolean hidden(int row) {
        return Optional.ofNullable(sheet.getRow(row))
                .filter(found -> found.getZeroHeight())
                .isPresent();
    }

    boolean merged(int row, int column) {
        return region(row, column).isPresent();
    }

    /** The column in which the cells that a cell is merged with begin; the cell's own when it is not merged. */
    int begins(int row, int column) {
        return region(row, column).map(CellRangeAddress::getFirstColumn).orElse(column);
    }

    private Optional<CellRangeAddress> region(int row, int column) {
        return sheet.getMergedRegions().stream()
                .filter(region -> region.isInRange(row, column))
                .findFirst();
    }

    /** Everything that cells say, each on a line with its kind; how they look is left out. */
    String content() {
        var content = new StringBuilder(sheet.getSheetName()).append('\n');
        for (var row : sheet) {
            var cells = new TreeMap<Integer, String>();
            for (var cell : row) {
                var said = cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : text(cell);
                if (!said.isEmpty()) {
                    cells.put(cell.getColumnIndex(), cell.getCellType() + "\t" + said.replace("\n", "\\n"));
                }
            }
            cells.forEach((column, said) -> content.append(new CellReference(row.getRowNum(), column).formatAsString())
                    .append('\t')
                    .append(said)
                    .append('\n'));
        }
        sheet.getMergedRegions().stream()
                .map(CellRangeAddress::formatAsString)
                .sorted()
                .forEach(region -> content.append(region).append('\n'));
        return content.toString();
    }
}
