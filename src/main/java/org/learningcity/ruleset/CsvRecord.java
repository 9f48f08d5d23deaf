package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One record of a comma-separated file, as it was written.
 *
 * @param cells what stands between its commas, quotes and blanks included
 * @param end how its line ends; empty for the last one of a file
 */
record CsvRecord(List<String> cells, String end) {

    private static final char QUOTE = '"';

    CsvRecord {
        cells = List.copyOf(cells);
    }

    /** A record of these words, quoted only where they need it. */
    static CsvRecord of(List<String> words, String end) {
        return new CsvRecord(words.stream().map(CsvRecord::written).toList(), end);
    }

    /** All records of a text. */
    static List<CsvRecord> all(String text) {
        var records = new ArrayList<CsvRecord>();
        var cells = new ArrayList<String>();
        var begin = 0;
        while (begin < text.length() || !cells.isEmpty()) {
            var stop = endOfCell(text, begin);
            cells.add(text.substring(begin, stop));
            var end = lineEnd(text, stop);
            begin = stop + (end.isEmpty() ? 1 : end.length());
            if (!end.isEmpty() || stop >= text.length()) {
                records.add(new CsvRecord(cells, end));
                cells.clear();
            }
        }
        return records;
    }

    private static int endOfCell(String text, int begin) {
        var at = begin < text.length() && text.charAt(begin) == QUOTE ? afterQuotes(text, begin + 1) : begin;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Behind the quote that closes a cell; two quotes stand for one within it. */
    private static int afterQuotes(String text, int begin) {
        for (var at = begin; at < text.length(); at++) {
            if (text.charAt(at) == QUOTE) {
                if (at + 1 == text.length() || text.charAt(at + 1) != QUOTE) {
                    return at + 1;
                }
                at++;
            }
        }
        return text.length();
    }

    private static String lineEnd(String text, int at) {
        return text.startsWith("\r\n", at)
                ? "\r\n"
                : text.startsWith("\n", at) ? "\n" : text.startsWith("\r", at) ? "\r" : "";
    }

    String raw() {
        return String.join(",", cells) + end;
    }

    /** How many line ends it has, those within quotes included. */
    int lines() {
        return (int) raw().replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    /** Whether no cell of it says anything. */
    boolean isEmpty() {
        return values().stream().allMatch(String::isEmpty);
    }

    /** What its cells say, without quotes and blanks around them. */
    List<String> values() {
        return cells.stream().map(CsvRecord::value).collect(Collectors.toList());
    }

    private static String value(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != QUOTE) {
            return cell.strip();
        }
        var close = afterQuotes(cell, 1) - 1;
        return cell.substring(1, Math.max(1, close))
                .replace("\"\"", "\"")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /** With another word in one cell; cells that it lacks up to there become empty ones. */
    CsvRecord with(int index, String word) {
        var changed = new ArrayList<>(cells);
        while (changed.size() <= index) {
            changed.add("");
        }
        var quoted = changed.get(index).startsWith("\"") && !word.isEmpty();
        changed.set(index, quoted ? quoted(word) : written(word));
        return new CsvRecord(changed, end);
    }

    CsvRecord endedBy(String other) {
        return new CsvRecord(cells, other);
    }

    private static String written(String word) {
        var bare = word.chars().noneMatch(c -> c == ',' || c == QUOTE || c == '\n' || c == '\r')
                && word.equals(word.strip());
        return bare ? word : quoted(word);
    }

    private static String quoted(String word) {
        return QUOTE + word.replace("\"", "\"\"") + QUOTE;
    }
}
