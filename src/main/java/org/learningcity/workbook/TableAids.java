package org.learningcity.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.learningcity.ruleset.Choices;
import org.learningcity.ruleset.ColumnGuide;
import org.learningcity.ruleset.TableGuide;

/** Helps people fill in a sheet: a comment on each column, words to choose from, and a warning where a number is wanted. */
final class TableAids {

    /** Rows that people may add below. */
    private static final int SPARE = 500;

    private static final String LEAST = "-1000000000000000";
    private static final String MOST = "1000000000000000";

    private final XSSFSheet sheet;
    private final TableGuide table;
    private final Choices choices;
    private final ChoiceSheet lists;
    private final int lastRow;

    TableAids(XSSFSheet sheet, TableGuide table, Choices choices, ChoiceSheet lists, int rows) {
        this.sheet = sheet;
        this.table = table;
        this.choices = choices;
        this.lists = lists;
        this.lastRow = TableSheet.HEADINGS + rows + SPARE;
    }

    void write(List<TableColumn> columns) {
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.isRow()) {
                comment(
                        i,
                        "程序据此认出每一行:请勿改动;新增的行留空。\n"
                                + "By this number the program knows the row: leave it as it is, and empty for a new row.");
            }
            var at = i;
            column.guide().ifPresent(guide -> {
                comment(at, explanation(guide));
                offer(at, guide);
            });
        }
    }

    private static String explanation(ColumnGuide guide) {
        var demand = guide.required() ? "必填 required" : "可空 may be empty";
        var type = guide.type().expected();
        var lines = new ArrayList<>(List.of(
                "%s %s (%s)".formatted(guide.title().zh(), guide.title().en(), guide.name()),
                guide.about().zh(),
                guide.about().en(),
                "%s · %s / %s".formatted(demand, type.zh(), type.en())));
        if (!guide.example().isEmpty()) {
            lines.add("例 for example: " + guide.example());
        }
        return String.join("\n", lines);
    }

    private void comment(int column, String text) {
        var lines =
                text.lines().mapToInt(line -> 1 + ReportHeight.width(line) / 46).sum();
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, column + 1, 0, column + 4, 1 + lines);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(0, column);
        comment.setAuthor("Learning City Monitor");
        comment.setString(text);
    }

    private void offer(int column, ColumnGuide guide) {
        var helper = sheet.getDataValidationHelper();
        if (guide.type().numeric() && !guide.any()) {
            validate(
                    column,
                    number(guide),
                    true,
                    "此列填" + guide.type().expected().zh(),
                    "expected: " + guide.type().expected().en());
            return;
        }
        if (!guide.list().several()) {
            lists.range(guide.list().name(), choices.of(table, guide))
                    .map(helper::createFormulaListConstraint)
                    .ifPresent(list -> validate(
                            column,
                            list,
                            guide.list().closed(),
                            "请从下拉框中选择;含义见“%s”".formatted(TableNames.CHOICES),
                            "choose a word from the list; sheet `%s` explains them".formatted(TableNames.CHOICES)));
        }
    }

    private DataValidationConstraint number(ColumnGuide guide) {
        var helper = sheet.getDataValidationHelper();
        return switch (guide.type()) {
            case YEAR -> helper.createIntegerConstraint(OperatorType.BETWEEN, "1000", "9999");
            case INTEGER -> helper.createIntegerConstraint(OperatorType.BETWEEN, "-999999999", "999999999");
            default -> helper.createDecimalConstraint(OperatorType.BETWEEN, LEAST, MOST);
        };
    }

    private void validate(int column, DataValidationConstraint constraint, boolean strict, String zh, String en) {
        var area = new CellRangeAddressList(TableSheet.HEADINGS, lastRow, column, column);
        var validation = sheet.getDataValidationHelper().createValidation(constraint, area);
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(strict ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox("请检查 please check", zh + "\n" + en);
        sheet.addValidationData(validation);
    }
}
