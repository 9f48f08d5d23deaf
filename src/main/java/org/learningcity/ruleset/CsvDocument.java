package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A comma-separated file as it stands, character by character, so that an edit of one cell moves nothing else: byte order
 * mark, line ends, quotes, blanks and empty lines stay as somebody wrote them.
 */
public final class CsvDocument {

    private static final String MARK = "\ufeff";

    private final String mark;
    private final List<CsvRecord> records;
    private final List<String> columns;
    private final List<Integer> rows;
    private final List<Integer> places;

    private CsvDocument(String mark, List<CsvRecord> records) {
        this.mark = mark;
        this.records = List.copyOf(records);
        this.rows = new ArrayList<>();
        this.places = new ArrayList<>();
        var header = List.<String>of();
        var line = 1;
        for (var i = 0; i < records.size(); i++) {
            if (!records.get(i).isEmpty()) {
                if (header.isEmpty()) {
                    header = records.get(i).values();
                } else {
                    rows.add(i);
                    places.add(line);
                }
            }
            line += records.get(i).lines();
        }
        this.columns = List.copyOf(header);
    }

    /** The file with this text, which has been read before without a problem. */
    public static CsvDocument of(String text) {
        var mark = text.startsWith(MARK) ? MARK : "";
        return new CsvDocument(mark, CsvRecord.all(text.substring(mark.length())));
    }

    /** The file with these lines, as {@link #lines} gives them. */
    public static CsvDocument ofLines(List<String> lines) {
        return of(lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    /** The header and the rows as they are written, without line ends and empty lines; none when the file is empty. */
    public List<String> lines() {
        return records.stream()
                .filter(record -> !record.isEmpty())
                .map(record -> record.endedBy("").raw().replace("\r\n", "\n").replace('\r', '\n'))
                .toList();
    }

    /** The names of the columns, as the first line gives them. */
    public List<String> columns() {
        return columns;
    }

    /** How many rows say something; the header is none of them. */
    public int size() {
        return rows.size();
    }

    /** The cells of a row by column, without blanks around them; the empty ones too. */
    public Map<String, String> row(int index) {
        var values = record(index).values();
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), i < values.size() ? values.get(i) : "");
        }
        return cells;
    }

    /** All rows, in the order of the file. */
    public List<Map<String, String>> rows() {
        var all = new ArrayList<Map<String, String>>();
        for (var i = 0; i < size(); i++) {
            all.add(row(i));
        }
        return all;
    }

    /** The line on which a row begins, counted from 1. */
    public int line(int index) {
        return places.get(index);
    }

    CsvRecord record(int index) {
        return records.get(rows.get(index));
    }

    List<CsvRecord> records() {
        return records;
    }

    /** Where a row stands among the records. */
    int position(int index) {
        return rows.get(index);
    }

    /** Where the header stands among the records; -1 when the file is empty. */
    int header() {
        for (var i = 0; i < records.size(); i++) {
            if (!records.get(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** How its lines end; as in most files when it has but one. */
    String lineEnd() {
        return records.stream()
                .map(CsvRecord::end)
                .filter(end -> !end.isEmpty())
                .findFirst()
                .orElse("\n");
    }

    String mark() {
        return mark;
    }

    /** The file, as it was. */
    public String text() {
        var text = new StringBuilder(mark);
        records.forEach(record -> text.append(record.raw()));
        return text.toString();
    }
}
