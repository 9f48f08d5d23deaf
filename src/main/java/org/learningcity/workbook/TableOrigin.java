package org.learningcity.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.learningcity.observation.Digest;
import org.learningcity.ruleset.CsvDocument;

/**
 * Where a workbook of tables comes from: it carries the tables as they were on a hidden sheet, so that what people edited
 * can be told from what others changed meanwhile.
 *
 * @param ruleSet name of the rule set
 * @param tables the tables as they were, by name
 */
record TableOrigin(String ruleSet, String revision, SortedMap<String, CsvDocument> tables) {

    private static final String FORMAT = "1";
    /** A cell holds 32,767 characters. */
    private static final int MOST = 30_000;

    TableOrigin {
        tables = new TreeMap<>(tables);
    }

    /** The lines of the sheet: what kind of line, of which table, and the text. */
    private List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("format", "", FORMAT));
        lines.add(List.of("rule-set", "", ruleSet));
        lines.add(List.of("revision", "", revision));
        tables.forEach((name, table) -> {
            lines.add(List.of("table", name, Integer.toString(table.size())));
            table.lines().forEach(line -> lines.add(List.of("line", name, line)));
        });
        return lines;
    }

    private static String digest(List<List<String>> lines) {
        return Digest.of(String.join(
                "\u001e",
                lines.stream().map(line -> String.join("\u001f", line)).toList()));
    }

    void write(XSSFSheet sheet) {
        var lines = new ArrayList<>(lines());
        lines.add(List.of("digest", "", digest(lines)));
        for (var i = 0; i < lines.size(); i++) {
            var row = sheet.createRow(i);
            var line = lines.get(i);
            row.createCell(0).setCellValue(line.get(0));
            row.createCell(1).setCellValue(line.get(1));
            var column = 2;
            for (var part : parts(escaped(line.get(2)))) {
                row.createCell(column++).setCellValue(part);
            }
        }
    }

    /** Without what programs that save workbooks do not keep: line ends, tabs, several blanks, {@code _x000D_}. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("_", "\\u")
                .replace("  ", " \\s");
    }

    private static String restored(String text) {
        var restored = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\' || i + 1 == text.length()) {
                restored.append(text.charAt(i));
            } else {
                i++;
                restored.append(
                        switch (text.charAt(i)) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            case 'u' -> '_';
                            case 's' -> ' ';
                            default -> text.charAt(i);
                        });
            }
        }
        return restored.toString();
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var begin = 0;
        while (text.length() - begin > MOST) {
            // a character of two halves is not split
            var end = begin + MOST - (Character.isHighSurrogate(text.charAt(begin + MOST - 1)) ? 1 : 0);
            parts.add(text.substring(begin, end));
            begin = end;
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /** What the hidden sheet of a workbook says; nothing when it is damaged. */
    static Optional<TableOrigin> read(Grid grid) {
        var lines = new ArrayList<List<String>>();
        for (var line : grid.lines()) {
            var text = new StringBuilder();
            line.cells().tailMap(2).values().forEach(cell -> text.append(cell.text()));
            lines.add(List.of(line.cell(0).text(), line.cell(1).text(), restored(text.toString())));
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var last = lines.remove(lines.size() - 1);
        return last.get(0).equals("digest") && last.get(2).equals(digest(lines))
                ? Optional.of(of(lines))
                : Optional.empty();
    }

    private static TableOrigin of(List<List<String>> lines) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        var said = new LinkedHashMap<String, String>();
        for (var line : lines) {
            switch (line.get(0)) {
                case "table" -> tables.put(line.get(1), new ArrayList<>());
                case "line" ->
                    tables.computeIfAbsent(line.get(1), name -> new ArrayList<>())
                            .add(line.get(2));
                default -> said.put(line.get(0), line.get(2));
            }
        }
        var documents = new TreeMap<String, CsvDocument>();
        tables.forEach((name, table) -> documents.put(name, CsvDocument.ofLines(table)));
        return new TableOrigin(said.getOrDefault("rule-set", ""), said.getOrDefault("revision", ""), documents);
    }
}
