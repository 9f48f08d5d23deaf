package org.learningcity.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The looks of cells; what a colour says, the cell says in words or marks as well. */
enum ReportLook {
    TITLE("1F3864", "", true, false, HorizontalAlignment.LEFT),
    HEADING("1F3864", "", true, false, HorizontalAlignment.LEFT),
    /** A remark above a table. */
    CAPTION("595959", "", false, false, HorizontalAlignment.LEFT),
    HEADER("FFFFFF", "2F5597", true, false, HorizontalAlignment.CENTER),
    LABEL("1F3864", "EEF3FA", true, false, HorizontalAlignment.LEFT),
    WARNING("9C0006", "FDE3E1", true, false, HorizontalAlignment.LEFT),
    TEXT("000000", "", false, false, HorizontalAlignment.LEFT),
    CENTRED("000000", "", false, false, HorizontalAlignment.CENTER),
    QUIET("7F7F7F", "", false, false, HorizontalAlignment.LEFT),
    YEAR("000000", "", false, false, HorizontalAlignment.CENTER),
    COUNT("000000", "", false, false, HorizontalAlignment.RIGHT),
    NUMBER("000000", "", false, false, HorizontalAlignment.RIGHT),
    PERCENT("000000", "", false, false, HorizontalAlignment.RIGHT),
    BOUND("595959", "", false, false, HorizontalAlignment.RIGHT),
    CHANGE("000000", "", false, false, HorizontalAlignment.RIGHT),
    /** A score that may be published. */
    RELEASED("000000", "", true, false, HorizontalAlignment.RIGHT),
    /** A score for orientation only. */
    INDICATIVE("9C5700", "FFF8E5", false, true, HorizontalAlignment.RIGHT),
    /** A score that rests on invented data. */
    ILLUSTRATIVE("5B3E8C", "EFE9F7", false, true, HorizontalAlignment.RIGHT),
    /** A score that may not be shown. */
    WITHHELD("595959", "D9D9D9", false, false, HorizontalAlignment.CENTER),
    /** No score. */
    UNSCORED("7F7F7F", "F5F5F5", false, false, HorizontalAlignment.CENTER),
    MANDATORY("9C0006", "FDE3E1", true, false, HorizontalAlignment.CENTER),
    TO_VERIFY("7F6000", "FFF2CC", false, false, HorizontalAlignment.CENTER),
    NOTE("2F5597", "E3ECF8", false, false, HorizontalAlignment.CENTER);

    private final String ink;
    private final String fill;
    private final boolean bold;
    private final boolean italic;
    private final HorizontalAlignment align;

    ReportLook(String ink, String fill, boolean bold, boolean italic, HorizontalAlignment align) {
        this.ink = ink;
        this.fill = fill;
        this.bold = bold;
        this.italic = italic;
        this.align = align;
    }

    /** Colour of the characters, as RRGGBB. */
    String ink() {
        return ink;
    }

    /** Colour of the ground, as RRGGBB; empty when it has none. */
    String fill() {
        return fill;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    HorizontalAlignment align() {
        return align;
    }

    /** Whether it stands above a table rather than in it. */
    boolean isTitle() {
        return this == TITLE || this == HEADING || this == CAPTION;
    }
}
