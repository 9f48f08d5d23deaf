package org.learningcity.workbook;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The cell style of every look, made once a workbook. */
final class ReportStyles {

    private static final int SIZE = 10;
    private static final int TITLE_SIZE = 16;
    private static final int HEADING_SIZE = 12;

    private final Workbook workbook;
    private final ReportContent content;
    private final Map<ReportLook, CellStyle> styles = new EnumMap<>(ReportLook.class);

    ReportStyles(Workbook workbook, ReportContent content) {
        this.workbook = workbook;
        this.content = content;
        dress(workbook.getFontAt(0));
        for (var look : ReportLook.values()) {
            styles.put(look, style(look));
        }
    }

    CellStyle of(ReportLook look) {
        return Objects.requireNonNull(styles.get(look));
    }

    private CellStyle style(ReportLook look) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(font(look));
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(!look.isTitle());
        style.setDataFormat(workbook.createDataFormat().getFormat(format(look)));
        if (!look.isTitle()) {
            frame(style);
            style.setIndention((short) (look.align() == HorizontalAlignment.CENTER ? 0 : 1));
        }
        if (!look.fill().isEmpty()) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look == ReportLook.WITHHELD) {
            style.setFillBackgroundColor(colour("FFFFFF"));
            style.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
        }
        return style;
    }

    private Font font(ReportLook look) {
        var font = (XSSFFont) workbook.createFont();
        dress(font);
        font.setFontHeightInPoints(
                (short) (look == ReportLook.TITLE ? TITLE_SIZE : look == ReportLook.HEADING ? HEADING_SIZE : SIZE));
        font.setColor(colour(look.ink()));
        font.setBold(look.bold());
        font.setItalic(look.italic());
        return font;
    }

    private void dress(Font font) {
        font.setFontName(content.say("微软雅黑", "Calibri"));
        font.setFontHeightInPoints((short) SIZE);
    }

    private static void frame(CellStyle style) {
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        var grey = IndexedColors.GREY_50_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }

    /** How its numbers are shown; a score carries its mark in the format, so that the cell stays a number. */
    private String format(ReportLook look) {
        var score = "0." + "0".repeat(content.decimals());
        return switch (look) {
            case YEAR, COUNT -> "0";
            case PERCENT -> "0%";
            case RELEASED, BOUND -> score;
            case CHANGE -> "+" + score + "0;-" + score + "0;0";
            case INDICATIVE -> score + "\"*\"";
            case ILLUSTRATIVE -> score + content.say("\" 示意\"", "\" illus.\"");
            case TITLE, HEADING, CAPTION, HEADER, LABEL, WARNING, TEXT, CENTRED, QUIET, NUMBER -> "General";
            case WITHHELD, UNSCORED, MANDATORY, TO_VERIFY, NOTE -> "General";
        };
    }
}
