package org.learningcity.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.CsvFile;
import org.learningcity.ruleset.SourceText;

/** A file that holds data: a workbook, told by its content, or else a CSV file, told by its name. */
final class DataFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private DataFile() {}

    /** The sheets of the file that are not wholly empty; none, and a problem, when it cannot be read. */
    static List<Grid> read(Path file, Objections objections) {
        var name = String.valueOf(file.getFileName());
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            objections.refuse(
                    "file.unreadable",
                    name,
                    new Text("文件不存在或无法读取", "the file does not exist or cannot be read"),
                    new Text("请检查路径和读取权限", "check the path and the permission to read it"));
            return List.of();
        }
        if (beginsWith(bytes, ZIP)) {
            return XlsxFile.read(name, bytes, objections);
        }
        if (beginsWith(bytes, OLE2)) {
            XlsxFile.refuse(
                    name,
                    new Text(
                            "这不是可读取的 .xlsx 工作簿:文件已加密,或为旧版 .xls 格式",
                            "this is no workbook that can be read: it is encrypted, or in the old .xls format"),
                    new Text("请去掉密码并另存为 .xlsx", "remove the password and save it as .xlsx"),
                    objections);
            return List.of();
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return csv(file, name, objections);
        }
        XlsxFile.refuse(name, XlsxFile.NO_WORKBOOK, XlsxFile.SAVE_AGAIN, objections);
        return List.of();
    }

    private static boolean beginsWith(byte[] bytes, byte[] magic) {
        for (var i = 0; i < magic.length; i++) {
            if (i >= bytes.length || bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<Grid> csv(Path file, String name, Objections objections) {
        var text = SourceText.read(file, name, objections.problems());
        if (text.isEmpty()) {
            return List.of();
        }
        var csv = CsvFile.parse(name, text.get(), objections.problems());
        var lines = new ArrayList<Grid.Line>();
        if (!csv.columns().isEmpty()) {
            lines.add(new Grid.Line(1, cells(csv.columns())));
        }
        for (var line : csv.lines()) {
            var cells = csv.columns().stream().map(line::cell).toList();
            lines.add(new Grid.Line(Math.toIntExact(line.number()), cells(cells)));
        }
        return List.of(new Grid(name, "", lines, List.of()));
    }

    private static SortedMap<Integer, Cell> cells(List<String> texts) {
        var cells = new TreeMap<Integer, Cell>();
        for (var i = 0; i < texts.size(); i++) {
            var cell = Cell.text(texts.get(i));
            if (!cell.isEmpty()) {
                cells.put(i, cell);
            }
        }
        return cells;
    }
}
