package org.learningcity.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.ruleset.CsvFile;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetEdit;
import org.learningcity.ruleset.TableGuide;
import org.learningcity.ruleset.TableMerge;

/** Leads from the line and column of a file as it would be to the cell of the workbook that says so. */
final class ReturnedPlaces {

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

    /** The problem at the cell it is about; where no cell is, as it was. */
    Problem in(Problem problem) {
        var where = places.get(problem.where());
        return where == null
                ? problem
                : new Problem(problem.severity(), problem.code(), where, problem.message(), problem.advice(), "");
    }
}
