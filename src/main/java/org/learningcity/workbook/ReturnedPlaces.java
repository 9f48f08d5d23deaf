package org.learningcity.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.CsvFile;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetEdit;
import org.learningcity.ruleset.TableGuide;
import org.learningcity.ruleset.TableMerge;

/** Leads from the line and column of a file as it would be to the cell of the workbook that says so. */
final class ReturnedPlaces {

    // lines of another file are named with it, as in `definitions.csv 第 3 行`
    private static final Pattern LINE_ZH = Pattern.compile("(?<!csv )第 (\\d+) 行");
    private static final Pattern LINE_EN = Pattern.compile("(?<!csv )\\bline (\\d+)");
    private static final Pattern ROW = Pattern.compile("\\d+$");

    private final Map<String, String> places = new HashMap<>();

    /** Notes where the rows of a table come from. */
    void add(TableGuide table, RuleSetEdit edit, TableMerge merge, List<Map<String, String>> cells) {
        var text = edit.text(table.file());
        var lines = CsvFile.parse(table.file(), text, new ArrayList<>()).lines();
        var rows = merge.editedRows();
        for (var i = 0; i < Math.min(lines.size(), rows.size()); i++) {
            if (rows.get(i).isPresent()) {
                add(table, lines.get(i), cells.get(rows.get(i).getAsInt()));
            }
        }
    }

    private void add(TableGuide table, CsvFile.Line line, Map<String, String> cells) {
        cells.forEach((column, where) -> places.put(table.file() + ":" + line.place(column), where));
        var first = table.keys().get(0).name();
        if (cells.containsKey(first)) {
            places.put(table.file() + ":" + line.number(), cells.get(first));
        }
    }

    /** The problem at the cell it is about, other rows named by their rows in the sheet; where no cell is, as it was. */
    Problem in(Problem problem) {
        var where = places.get(problem.where());
        if (where == null) {
            return problem;
        }
        var file = problem.where().substring(0, problem.where().indexOf(':'));
        return new Problem(
                problem.severity(), problem.code(), where, in(file, problem.message()), in(file, problem.advice()), "");
    }

    private Text in(String file, Text text) {
        return new Text(
                LINE_ZH.matcher(text.zh()).replaceAll(line -> "第 " + row(file, line.group(1)) + " 行"),
                LINE_EN.matcher(text.en())
                        .replaceAll(line -> places.containsKey(file + ":" + line.group(1))
                                ? "row " + row(file, line.group(1))
                                : line.group()));
    }

    /** The row of the sheet that became this line of the file; the line itself when none did. */
    private String row(String file, String line) {
        var cell = ROW.matcher(places.getOrDefault(file + ":" + line, ""));
        return cell.find() ? cell.group() : line;
    }
}
