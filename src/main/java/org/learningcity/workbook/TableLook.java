package org.learningcity.workbook;

/** The looks of the cells of a table that is sent out to be edited. */
enum TableLook {
    TITLE("1F3864", "", true, 16),
    HEADING("1F3864", "", true, 12),
    PLAIN("000000", "", false, 10),
    /** Something to be typed as it stands. */
    COMMAND("1F3864", "EEF3FA", false, 10),
    /** The Chinese title of a column that must be filled in. */
    REQUIRED("FFFFFF", "2F5597", true, 10),
    /** The Chinese title of a column that may be left empty. */
    OPTIONAL("1F3864", "BDD0EE", true, 10),
    /** The English title of a column. */
    ENGLISH("404040", "E3ECF8", false, 9),
    /** The name by which the program knows a column. */
    NAME("7F7F7F", "F2F2F2", false, 8),
    KEY("000000", "F7F9FD", false, 10),
    TEXT("000000", "", false, 10),
    NUMBER("000000", "", false, 10),
    /** What is there to be read, and not read back. */
    QUIET("7F7F7F", "FAFAFA", false, 9);

    private final String ink;
    private final String fill;
    private final boolean bold;
    private final int size;

    TableLook(String ink, String fill, boolean bold, int size) {
        this.ink = ink;
        this.fill = fill;
        this.bold = bold;
        this.size = size;
    }

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

    int size() {
        return size;
    }

    boolean isHeader() {
        return this == REQUIRED || this == OPTIONAL || this == ENGLISH || this == NAME;
    }

    boolean isFramed() {
        return this != TITLE && this != HEADING && this != PLAIN;
    }

    boolean isWrapped() {
        return this != TITLE && this != HEADING && this != QUIET && this != NUMBER;
    }

    /** Whether a program must leave what is typed there as it is: {@code 1.10} stays {@code 1.10}. */
    boolean isText() {
        return this == KEY || this == TEXT || this == QUIET || this == COMMAND;
    }
}
