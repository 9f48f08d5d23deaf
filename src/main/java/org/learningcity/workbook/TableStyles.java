package org.learningcity.workbook;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell style of every look, made once a workbook. */
final class TableStyles {

    private static final String TEXT_FORMAT = "@";
    private static final String FONT = "微软雅黑";

    private final XSSFWorkbook workbook;
    private final Map<TableLook, XSSFCellStyle> styles = new EnumMap<>(TableLook.class);

    TableStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName(FONT);
        workbook.getFontAt(0).setFontHeightInPoints((short) 10);
        for (var look : TableLook.values()) {
            styles.put(look, style(look));
        }
    }

    XSSFCellStyle of(TableLook look) {
        return Objects.requireNonNull(styles.get(look));
    }

    private XSSFCellStyle style(TableLook look) {
        var style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(
                look.isHeader()
                        ? HorizontalAlignment.CENTER
                        : look == TableLook.NUMBER ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setWrapText(look.isWrapped());
        if (look.isText()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(TEXT_FORMAT));
        }
        if (look.isFramed()) {
            frame(style);
            style.setIndention((short) (look.isHeader() || look == TableLook.NUMBER ? 0 : 1));
        }
        if (!look.fill().isEmpty()) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont font(TableLook look) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.bold());
        font.setColor(colour(look.ink()));
        return font;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        var grey = IndexedColors.GREY_40_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }
}
