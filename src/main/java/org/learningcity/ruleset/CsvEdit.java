package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Changes of single cells and rows of a file; whatever they do not concern stays as it was written. */
final class CsvEdit {

    /** Where a row goes that comes before all others. */
    static final int FIRST = -1;

    private final CsvDocument document;
    private final List<String> columns;
    private final Map<Integer, Map<String, String>> changed = new HashMap<>();
    private final Map<Integer, CsvRecord> replaced = new HashMap<>();
    private final Set<Integer> removed = new HashSet<>();
    private final Map<Integer, List<NewRow>> inserted = new TreeMap<>();
    private final Map<Integer, List<Integer>> order = new HashMap<>();
    private int last;

    /** A row to be put in, by its cells or as another file has it. */
    private record NewRow(Map<String, String> cells, Optional<CsvRecord> written) {}

    /**
     * Of a file.
     *
     * @param columns those that a new file begins with
     */
    CsvEdit(CsvDocument document, List<String> columns) {
        this.document = document;
        this.columns = document.columns().isEmpty() ? columns : document.columns();
    }

    void set(int row, String column, String word) {
        changed.computeIfAbsent(row, index -> new HashMap<>()).put(column, word);
    }

    void remove(int row) {
        removed.add(row);
    }

    /** Puts a row as another file of the same columns has it in place of {@code row}. */
    void replace(int row, CsvRecord written) {
        replaced.put(row, written);
    }

    /** Puts a new row behind {@code row}, and behind those that were put there before. */
    void insertAfter(int row, Map<String, String> cells) {
        insertAfter(row, new NewRow(cells, Optional.empty()));
    }

    /** Puts a row as another file of the same columns has it behind {@code row}. */
    void insertAfter(int row, CsvRecord written) {
        insertAfter(row, new NewRow(Map.of(), Optional.of(written)));
    }

    private void insertAfter(int row, NewRow added) {
        inserted.computeIfAbsent(row, index -> new ArrayList<>()).add(added);
        order.computeIfAbsent(row, index -> new ArrayList<>()).add(--last);
    }

    /**
     * Which row each row of the file then is: its index before, or, of new rows, the first to be put in as -1, the next
     * as -2 and so on.
     */
    List<Integer> rows() {
        var rows = new ArrayList<Integer>(order.getOrDefault(FIRST, List.of()));
        for (var row = 0; row < document.size(); row++) {
            if (!removed.contains(row)) {
                rows.add(row);
            }
            rows.addAll(order.getOrDefault(row, List.of()));
        }
        return rows;
    }

    /** The file as it then is. */
    String text() {
        var all = allColumns();
        var records = new ArrayList<CsvRecord>();
        var row = 0;
        for (var i = 0; i < document.records().size(); i++) {
            var record = document.records().get(i);
            if (i == document.header()) {
                records.add(header(record, all));
                add(records, FIRST, all);
            } else if (row < document.size() && document.position(row) == i) {
                if (!removed.contains(row)) {
                    records.add(changed(record, row, all));
                }
                add(records, row++, all);
            } else {
                records.add(record);
            }
        }
        if (document.header() < 0 && !inserted.isEmpty()) {
            records.add(CsvRecord.of(all, document.lineEnd()));
            add(records, FIRST, all);
        }
        return document.mark() + joined(records);
    }

    /** A column that the file lacks is added to all its lines, so that they stay equally long. */
    private List<String> allColumns() {
        var all = new LinkedHashSet<>(columns);
        changed.values().forEach(cells -> all.addAll(filled(cells)));
        inserted.values().forEach(rows -> rows.forEach(added -> all.addAll(filled(added.cells()))));
        return List.copyOf(all);
    }

    private static List<String> filled(Map<String, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private CsvRecord header(CsvRecord record, List<String> all) {
        var header = record;
        for (var i = columns.size(); i < all.size(); i++) {
            header = header.with(i, all.get(i));
        }
        return header;
    }

    private CsvRecord changed(CsvRecord record, int row, List<String> all) {
        var kept = replaced.containsKey(row) ? replaced.get(row).endedBy(record.end()) : record;
        var result = all.size() > columns.size() ? kept.with(all.size() - 1, "") : kept;
        for (var cell : changed.getOrDefault(row, Map.of()).entrySet()) {
            var index = all.indexOf(cell.getKey());
            if (index >= 0) {
                result = result.with(index, cell.getValue());
            }
        }
        return result;
    }

    private void add(List<CsvRecord> records, int row, List<String> all) {
        for (var added : inserted.getOrDefault(row, List.of())) {
            var words = all.stream()
                    .map(column -> added.cells().getOrDefault(column, ""))
                    .toList();
            records.add(added.written()
                    .map(record -> record.endedBy(document.lineEnd()))
                    .orElseGet(() -> CsvRecord.of(words, document.lineEnd())));
        }
    }

    /** Whether the last line is ended or not is left as it was. */
    private String joined(List<CsvRecord> records) {
        var text = new StringBuilder();
        var last = document.records().isEmpty()
                ? document.lineEnd()
                : document.records().get(document.records().size() - 1).end();
        for (var i = 0; i < records.size(); i++) {
            var record = records.get(i);
            var end = i == records.size() - 1 ? last : record.end().isEmpty() ? document.lineEnd() : record.end();
            text.append(record.endedBy(end).raw());
        }
        return text.toString();
    }
}
