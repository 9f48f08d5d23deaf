package org.learningcity.ruleset.drools;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.decisiontable.parser.DefaultRuleSheetListener;
import org.learningcity.framework.Text;
import org.learningcity.observation.Digest;
import org.learningcity.ruleset.DecisionTables;
import org.learningcity.ruleset.Origins;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.stage.Stage;

/**
 * Reads decision tables. The engine never sees the workbook: it is handed the cells that passed, and what it makes of them
 * passes the same gate as rules that people write.
 */
public final class DecisionTableReader implements DecisionTables {

    private static final int KEPT = 32;
    private static final Remembered<Read> LATELY = new Remembered<>(KEPT);

    /** For the loader of services. */
    public DecisionTableReader() {}

    @Override
    public Read read(Stage stage, String path, byte[] workbook) {
        return LATELY.of(stage + "\u001f" + path + "\u001f" + Digest.of(workbook), () -> opened(stage, path, workbook));
    }

    private static Read opened(Stage stage, String path, byte[] workbook) {
        var fault = ZipBounds.of(workbook);
        if (fault != ZipBounds.Fault.NONE) {
            return refused(workbook, fault == ZipBounds.Fault.TOO_LARGE ? tooLarge(path) : noWorkbook(path));
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return read(stage, path, workbook, book);
        } catch (IOException | RuntimeException e) {
            // INVARIANT: whatever the library cannot read is the file's fault, and one problem says so
            return refused(workbook, noWorkbook(path));
        }
    }

    private static Read read(Stage stage, String path, byte[] workbook, XSSFWorkbook book) {
        var cells = new SheetCells(path, book.getSheetAt(0));
        if (cells.rows() > SheetCells.MOST_ROWS || cells.columns() > SheetCells.MOST_COLUMNS) {
            return refused(workbook, tooLarge(path));
        }
        var problems = new ArrayList<Problem>();
        for (var i = 1; i < book.getNumberOfSheets(); i++) {
            otherSheet(path, book.getSheetName(i)).ifPresent(problems::add);
        }
        var rules =
                TableHead.read(cells, stage, problems).flatMap(header -> rules(stage, path, cells, header, problems));
        return new Read(cells.content(), Problem.anyRefuses(problems) ? Optional.empty() : rules, problems);
    }

    private static Optional<RuleFile> rules(
            Stage stage, String path, SheetCells cells, TableHeader header, List<Problem> problems) {
        var rows = new TableRows(cells, header, problems).checked();
        if (Problem.anyRefuses(problems)) {
            return Optional.empty();
        }
        var layout = new TableLayout(cells, header, rows, problems).of(compiled(header, rows, cells.sheet()));
        return Optional.of(new RuleFile(stage, path, layout.text(), Origins.made(path, layout.places())));
    }

    /** What the engine makes of the cells, handed to it one by one. */
    private static String compiled(TableHeader header, List<TableRows.Row> rows, String sheet) {
        var engine = new DefaultRuleSheetListener();
        engine.startSheet(sheet);
        new TableCells(header, engine).all(rows);
        engine.finishSheet();
        return new SpreadsheetCompiler().listenerToString(engine);
    }

    private static Read refused(byte[] workbook, Problem problem) {
        return new Read(Digest.of(workbook), Optional.empty(), List.of(problem));
    }

    private static Optional<Problem> otherSheet(String path, String sheet) {
        return sheet.startsWith("说明") || sheet.startsWith("Notes")
                ? Optional.empty()
                : Optional.of(TableProblem.file(
                        path + "!" + sheet,
                        new Text("只读第一张工作表,不读这一张", "only the first sheet is read, not this one"),
                        new Text(
                                "请另存为一个文件;若只是说明,请改名为“说明”",
                                "make it a file of its own; if it only explains, call it Notes")));
    }

    private static Problem tooLarge(String path) {
        return TableProblem.file(
                path,
                new Text("工作簿过大", "the workbook is too large"),
                new Text(
                        "决策表不超过 %d 行、%d 列,不放图片".formatted(SheetCells.MOST_ROWS, SheetCells.MOST_COLUMNS),
                        "a decision table has at most %d rows and %d columns, and no pictures"
                                .formatted(SheetCells.MOST_ROWS, SheetCells.MOST_COLUMNS)));
    }

    private static Problem noWorkbook(String path) {
        return TableProblem.file(
                path,
                new Text(
                        "这不是可以打开的 .xlsx 工作簿,或有密码",
                        "this is no .xlsx workbook that can be opened, or it has a password"),
                new Text("请用 Excel 或 WPS 另存为 .xlsx,不设密码", "save it as .xlsx, without a password"));
    }
}
