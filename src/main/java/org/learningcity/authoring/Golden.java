package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learningcity.assessment.Assessment;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.CsvFile;
import org.learningcity.ruleset.CsvText;
import org.learningcity.ruleset.Problem;

/**
 * A golden assessment (基准测评结果): what a rule set is known to say of data that everybody has. It must not move unless
 * somebody means it to.
 *
 * @param result hash of the whole result, which also moves with what the lines are too coarse to show
 * @param lines by place, year and code, as text by column
 */
public record Golden(String result, SortedMap<Cell, Map<String, String>> lines) {

    private static final List<String> ADDRESS = List.of("place", "period", "code");

    public Golden {
        lines = new TreeMap<>(lines);
    }

    /** A code of a place and year. */
    public record Cell(String place, int period, String code) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return Comparator.comparing(Cell::place)
                    .thenComparing(Cell::period)
                    .thenComparing(Cell::code)
                    .compare(this, other);
        }
    }

    public static Golden of(Assessment assessment) {
        var lines = new TreeMap<Cell, GoldenLine>();
        assessment
                .nodes()
                .forEach(node ->
                        line(lines, node.place(), node.period(), node.code()).note(node));
        assessment
                .resolved()
                .forEach(value ->
                        line(lines, value.place(), value.period(), value.code()).note(value));
        assessment
                .findings()
                .forEach(made ->
                        line(lines, made.place(), made.period(), made.code()).note(made));
        var cells = new TreeMap<Cell, Map<String, String>>();
        lines.forEach((cell, line) -> cells.put(cell, line.cells()));
        return new Golden(assessment.resultHash(), cells);
    }

    private static GoldenLine line(SortedMap<Cell, GoldenLine> lines, String place, int period, String code) {
        return lines.computeIfAbsent(new Cell(place, period, code), cell -> new GoldenLine());
    }

    /** The lines as a table. */
    public String csv() {
        var columns = new ArrayList<>(ADDRESS);
        columns.addAll(GoldenLine.KEPT);
        var rows = new ArrayList<Map<String, String>>();
        lines.forEach((cell, line) -> {
            var row = new LinkedHashMap<>(line);
            row.put("place", cell.place());
            row.put("period", Integer.toString(cell.period()));
            row.put("code", cell.code());
            rows.add(row);
        });
        return CsvText.of(columns, rows);
    }

    /**
     * What was kept.
     *
     * @param file how problems call the table
     * @param problems receives lines that are none
     */
    public static Golden read(String file, String csv, String result, List<Problem> problems) {
        var lines = new TreeMap<Cell, Map<String, String>>();
        for (var line : CsvFile.parse(file, csv, problems).lines()) {
            var period = line.cell("period");
            if (!period.matches("\\d{1,4}") || line.cell("place").isEmpty()) {
                problems.add(Problem.error(
                        "golden.line",
                        file + ":" + line.number(),
                        new Text("此行没有城市或年度", "this line has no place or no year"),
                        new Text("请用 rules golden --accept 重写", "write it anew with rules golden --accept")));
                continue;
            }
            var cells = new LinkedHashMap<String, String>();
            GoldenLine.KEPT.forEach(column -> cells.put(column, line.cell(column)));
            lines.put(new Cell(line.cell("place"), Integer.parseInt(period), line.cell("code")), cells);
        }
        return new Golden(result, lines);
    }
}
