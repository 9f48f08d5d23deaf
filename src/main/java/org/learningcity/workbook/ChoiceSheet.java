package org.learningcity.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.learningcity.ruleset.Choices.Choice;

/** The sheet of all words that columns offer to choose from, each list once, with what each word means. */
final class ChoiceSheet {

    private static final int FIRST_ROW = 2;
    private static final int BLOCK = 4;
    private static final int WORD_WIDTH = 18;
    private static final int TITLE_WIDTH = 30;

    private final XSSFSheet sheet;
    private final TableStyles styles;
    private final Map<List<Choice>, String> ranges = new LinkedHashMap<>();

    ChoiceSheet(XSSFSheet sheet, TableStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        cell(0, 0, "下拉框中的词 / words to choose from", TableLook.HEADING);
        sheet.createFreezePane(0, FIRST_ROW);
    }

    /** Where the words of a list stand, as a formula; none when there are no words. */
    Optional<String> range(String name, List<Choice> choices) {
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(ranges.computeIfAbsent(choices, list -> write(name, list)));
    }

    private String write(String name, List<Choice> choices) {
        var column = ranges.size() * BLOCK;
        sheet.setColumnWidth(column, 256 * WORD_WIDTH);
        sheet.setColumnWidth(column + 1, 256 * TITLE_WIDTH);
        sheet.setColumnWidth(column + 2, 256 * TITLE_WIDTH);
        sheet.setColumnWidth(column + 3, 256 * 3);
        cell(FIRST_ROW - 1, column, name, TableLook.NAME);
        cell(FIRST_ROW - 1, column + 1, "含义", TableLook.OPTIONAL);
        cell(FIRST_ROW - 1, column + 2, "meaning", TableLook.ENGLISH);
        for (var i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            cell(FIRST_ROW + i, column, choice.word(), TableLook.KEY);
            cell(FIRST_ROW + i, column + 1, choice.title().zh(), TableLook.TEXT);
            cell(FIRST_ROW + i, column + 2, choice.title().en(), TableLook.TEXT);
        }
        var first = new CellReference(FIRST_ROW, column, true, true).formatAsString();
        var last = new CellReference(FIRST_ROW + choices.size() - 1, column, true, true).formatAsString();
        return "'%s'!%s:%s".formatted(TableNames.CHOICES, first, last);
    }

    private void cell(int row, int column, String word, TableLook look) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellStyle(styles.of(look));
        cell.setCellValue(word);
    }
}
