package org.learningcity.authoring;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.learningcity.assessment.Assessment;
import org.learningcity.framework.Text;

/**
 * That some rule relied on a row of a table.
 *
 * @param row the table and the key of the row, as a trace lists it
 */
record ExpectedRow(String row, String where) implements Expectation {

    @Override
    public List<Difference> differences(Assessment outcome) {
        var table = row.substring(0, row.indexOf(':') + 1);
        var used = new TreeSet<String>();
        for (var trace : outcome.traces()) {
            trace.steps()
                    .forEach(step -> step.rows().stream()
                            .filter(id -> id.startsWith(table))
                            .forEach(used::add));
        }
        return used.contains(row)
                ? List.of()
                : List.of(new Difference(
                        new Text("依据 " + row, "the row " + row),
                        new Text(
                                used.isEmpty() ? "此表没有用到任何一行" : String.join("、", used),
                                used.isEmpty() ? "no row of this table" : String.join(", ", used)),
                        where));
    }

    @Override
    public boolean looksAtReasons() {
        return true;
    }

    @Override
    public Set<String> codes() {
        return Set.of();
    }
}
