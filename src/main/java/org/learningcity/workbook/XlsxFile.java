package org.learningcity.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.learningcity.framework.Text;

/** Reads the sheets of an .xlsx workbook; of a formula the value that was computed when it was saved. */
final class XlsxFile {

    static final Text NO_WORKBOOK = new Text("这不是 .xlsx 工作簿,或文件已损坏", "this is no .xlsx workbook, or it is damaged");
    static final Text SAVE_AGAIN =
            new Text("请用 Excel 或 WPS 打开,另存为 .xlsx 后再提交", "open it in Excel or WPS, save it as .xlsx and hand that in");

    private XlsxFile() {}

    static void refuse(String name, Text message, Text advice, Objections objections) {
        objections.refuse("data.no-workbook", name, message, advice);
    }

    static List<Grid> read(String name, byte[] bytes, Objections objections) {
        try (var workbook = new XSSFWorkbook(whole(OPCPackage.open(new ByteArrayInputStream(bytes))))) {
            return grids(name, workbook);
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            // INVARIANT: whatever the library cannot read is the file's fault, and one problem says so
            refuse(name, NO_WORKBOOK, SAVE_AGAIN, objections);
            return List.of();
        }
    }

    /**
     * The library makes up texts and formats that a damaged file has lost: values would go missing unnoticed.
     *
     * @throws InvalidFormatException when the package lacks any that its workbook refers to
     */
    private static OPCPackage whole(OPCPackage opened) throws InvalidFormatException {
        for (var workbook : opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            for (var relation : workbook.getRelationships()) {
                var type = relation.getRelationshipType();
                var needed = type.endsWith("/sharedStrings") || type.endsWith("/styles");
                if (needed && !opened.containPart(PackagingURIHelper.createPartName(relation.getTargetURI()))) {
                    opened.revert();
                    throw new InvalidFormatException("the workbook lacks a part of type " + type);
                }
            }
        }
        return opened;
    }

    private static List<Grid> grids(String name, XSSFWorkbook workbook) throws InvalidFormatException {
        // the library passes over sheets that are listed and not there
        if (workbook.getCTWorkbook().getSheets().sizeOfSheetArray() != workbook.getNumberOfSheets()) {
            throw new InvalidFormatException("the workbook lacks a sheet");
        }
        var grids = new ArrayList<Grid>();
        for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
            grids.add(grid(name, workbook.getSheetAt(i)));
        }
        return grids;
    }

    private static Grid grid(String file, XSSFSheet sheet) {
        var lines = new ArrayList<Grid.Line>();
        for (var row : sheet) {
            var line = line(row);
            if (!line.cells().isEmpty()) {
                lines.add(line);
            }
        }
        return new Grid(file, sheet.getSheetName(), lines, sheet.getMergedRegions());
    }

    private static Grid.Line line(Row row) {
        var cells = new TreeMap<Integer, Cell>();
        for (var found : row) {
            var cell = cell((XSSFCell) found);
            if (!cell.isEmpty()) {
                cells.put(found.getColumnIndex(), cell);
            }
        }
        return new Grid.Line(row.getRowNum(), cells);
    }

    private static Cell cell(XSSFCell cell) {
        try {
            if (cell.getCellType() == CellType.FORMULA) {
                return cell.getRawValue() == null
                        ? Cell.uncomputed()
                        : cell(cell, cell.getCachedFormulaResultType()).byFormula();
            }
            return cell(cell, cell.getCellType());
        } catch (RuntimeException e) {
            return Cell.broken(String.valueOf(cell.getRawValue()));
        }
    }

    private static Cell cell(XSSFCell cell, CellType type) {
        return switch (type) {
            case STRING -> Cell.text(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case BOOLEAN -> Cell.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> Cell.broken(cell.getErrorCellString());
            case BLANK, FORMULA, _NONE -> Cell.EMPTY;
        };
    }

    private static Cell number(XSSFCell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return Cell.date(cell.getLocalDateTimeCellValue().toLocalDate().toString());
        }
        var format = cell.getCellStyle().getDataFormatString();
        return Cell.number(cell.getNumericCellValue(), format != null && isPercent(format));
    }

    /** Whether {@code %} stands in the format itself, not in words that it adds. */
    private static boolean isPercent(String format) {
        return format.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%");
    }
}
