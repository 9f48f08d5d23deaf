package org.learningcity.cli;

import java.util.List;
import org.learningcity.ruleset.Problem;

/** The line a problem is about, and under it a mark at the column. */
final class Pointer {

    private static final int WIDEST = 100;
    private static final int BEFORE = 60;

    private Pointer() {}

    /** Two lines, cut to what fits around the column; none when the problem has no line to show. */
    static List<String> at(Problem problem) {
        var line = problem.excerpt().replace('\t', ' ');
        if (line.isBlank()) {
            return List.of();
        }
        var column = Math.min(column(problem, line), line.length());
        var from = line.length() <= WIDEST ? 0 : Math.max(0, column - BEFORE);
        var to = Math.min(line.length(), from + WIDEST);
        var lead = from > 0 ? "…" : "";
        var shown = lead + line.substring(from, to) + (to < line.length() ? "…" : "");
        var before = Columns.width(lead + line.substring(from, column));
        return List.of("      | " + shown, "      | " + " ".repeat(before) + "^");
    }

    /** Counted from 0; the first letter of the line when no column is known. */
    private static int column(Problem problem, String line) {
        return problem.column() > 0
                ? problem.column() - 1
                : line.length() - line.stripLeading().length();
    }
}
