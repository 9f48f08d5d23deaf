package org.learningcity.ruleset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.learningcity.framework.Text;

/**
 * A comma-separated file: its columns and its lines.
 *
 * @param name how problems call the file
 * @param columns the first line
 */
public record CsvFile(String name, List<String> columns, List<Line> lines) {

    public CsvFile {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param number where it begins, counted from 1
     * @param cells by column, without blanks around them; a column that the line does not reach is absent
     * @param places where each cell begins, as {@code line:column}
     */
    public record Line(long number, Map<String, String> cells, Map<String, String> places) {
        public Line {
            cells = Map.copyOf(cells);
            places = Map.copyOf(places);
        }

        /** Where the cell in {@code column} begins, as {@code line:column}; the line alone where it has no such cell. */
        public String place(String column) {
            return places.getOrDefault(column, String.valueOf(number));
        }

        /** The cell in {@code column}; empty when there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Reads {@code text}; lines that are wholly empty are passed over, a line with too many cells is a problem. */
    public static CsvFile parse(String name, String text, List<Problem> problems) {
        var columns = new ArrayList<String>();
        var lines = new ArrayList<Line>();
        var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var count = new LineCount(text);
            for (var values : parser) {
                var cells = values.stream().map(String::strip).toList();
                if (columns.isEmpty()) {
                    columns.addAll(cells);
                } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    var number = count.at(values.getCharacterPosition());
                    lines.add(line(name, number, columns, cells, CellPlaces.of(text, count.counted, number), problems));
                }
            }
        } catch (UncheckedIOException | IOException e) {
            problems.add(Problem.error(
                    "csv.malformed",
                    name + OpenQuote.in(text),
                    new Text("双引号没有成对,此行以后无法读取", "a quote is not closed: nothing can be read from this line on"),
                    new Text(
                            "请在这一格末尾补上双引号;格内的双引号写两遍",
                            "close the cell with a double quote; write a quote within a cell twice")));
        }
        return new CsvFile(name, columns, lines);
    }

    /** Counts the lines up to the beginning of each record; the parser counts empty lines before one as its own. */
    private static final class LineCount {

        private final String text;
        private int counted;
        private long line = 1;

        private LineCount(String text) {
            this.text = text;
        }

        private long at(long position) {
            for (; counted < position; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            for (; counted < text.length() && text.charAt(counted) == '\n'; counted++) {
                line++;
            }
            return line;
        }
    }

    private static Line line(
            String name,
            long number,
            List<String> columns,
            List<String> cells,
            List<String> places,
            List<Problem> problems) {
        var placed = new LinkedHashMap<String, String>();
        var byColumn = new LinkedHashMap<String, String>();
        for (var i = 0; i < cells.size(); i++) {
            if (i < columns.size()) {
                byColumn.put(columns.get(i), cells.get(i));
                placed.put(columns.get(i), i < places.size() ? places.get(i) : String.valueOf(number));
            } else if (!cells.get(i).isEmpty()) {
                problems.add(Problem.error(
                        "csv.too-many-cells",
                        name + ":" + number,
                        new Text(
                                "此行有 %d 格,表头只有 %d 列".formatted(cells.size(), columns.size()),
                                "this line has %d cells, the header %d".formatted(cells.size(), columns.size())),
                        new Text("含逗号的文字须用双引号括起", "put text that holds a comma in double quotes")));
                break;
            }
        }
        return new Line(number, byColumn, placed);
    }
}
