package org.learningcity.workbook;

import java.util.List;

/** How high a row must be for its wrapped texts. */
final class ReportHeight {

    private static final float TITLE = 27;
    private static final float HEADING = 21;
    private static final float LINE = 14.5f;
    private static final float MARGIN = 3.5f;
    private static final float MOST = 409;
    private static final int FIRST_WIDE = 0x2E80;
    /** What the indentation of a cell takes. */
    private static final int INDENTED = 2;

    private ReportHeight() {}

    /** In points, for cells in columns of {@code widths} characters. */
    static float of(List<ReportCell> cells, List<Integer> widths) {
        var lines = 1;
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.look() == ReportLook.TITLE) {
                return TITLE;
            }
            if (cell.look() == ReportLook.HEADING) {
                return HEADING;
            }
            if (!cell.look().isTitle() && i < widths.size()) {
                lines = Math.max(lines, lines(cell.text(), widths.get(i)));
            }
        }
        return Math.min(MOST, lines * LINE + MARGIN);
    }

    private static int lines(String text, int width) {
        var room = Math.max(1, width - INDENTED);
        return text.lines()
                .mapToInt(line -> (width(line) + room - 1) / room)
                .map(count -> Math.max(1, count))
                .sum();
    }

    /** A Chinese character takes the room of two others. */
    static int width(String text) {
        return text.codePoints()
                .map(character -> character < FIRST_WIDE ? 1 : 2)
                .sum();
    }
}
