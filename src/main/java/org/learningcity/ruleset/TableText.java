package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A table under other codes: rows of nodes that are gone are left out. */
final class TableText {

    private static final Set<ColumnType> CODES = Set.of(ColumnType.INDICATOR, ColumnType.NODE);
    private static final String PARTS = "parts";

    private final OfficialTree tree;
    private final Map<String, Map<String, Integer>> removed = new TreeMap<>();

    TableText(OfficialTree tree) {
        this.tree = tree;
    }

    /** How many rows went with a code of ours, by code and table. */
    Map<String, Map<String, Integer>> removed() {
        return removed;
    }

    /**
     * The table in {@code csv}, its codes the official ones.
     *
     * @param added rows that are new
     */
    String text(TableSchema schema, CsvFile csv, List<Map<String, String>> added) {
        var rows = new ArrayList<Map<String, String>>();
        for (var line : csv.lines()) {
            var codes = codes(schema, line);
            var gone = codes.stream().filter(tree.gone()::contains).findFirst();
            if (gone.isPresent()) {
                removed.computeIfAbsent(gone.get(), code -> new TreeMap<>()).merge(schema.name(), 1, Integer::sum);
            } else {
                rows.add(renamed(schema, line));
            }
        }
        rows.addAll(added);
        return CsvText.of(csv.columns(), rows);
    }

    /** Whether any row of {@code csv} names a code that changes or goes. */
    boolean concerns(TableSchema schema, CsvFile csv) {
        return csv.lines().stream()
                .flatMap(line -> codes(schema, line).stream())
                .anyMatch(code ->
                        tree.gone().contains(code) || !tree.mapping().of(code).equals(code));
    }

    private static List<String> codes(TableSchema schema, CsvFile.Line line) {
        var codes = new ArrayList<String>();
        for (var column : schema.columns()) {
            if (CODES.contains(column.type())) {
                codes.add(line.cell(column.name()));
            } else if (schema.equals(Schemas.IDENTITIES) && column.name().equals(PARTS)) {
                codes.addAll(RowForms.listed(line.cell(PARTS)));
            }
        }
        return codes;
    }

    private Map<String, String> renamed(TableSchema schema, CsvFile.Line line) {
        var cells = new HashMap<>(line.cells());
        for (var column : schema.columns()) {
            if (CODES.contains(column.type())) {
                cells.computeIfPresent(
                        column.name(), (name, code) -> tree.mapping().of(code));
            } else if (schema.equals(Schemas.IDENTITIES) && column.name().equals(PARTS)) {
                cells.put(
                        PARTS,
                        String.join(
                                ";",
                                RowForms.listed(line.cell(PARTS)).stream()
                                        .map(tree.mapping()::of)
                                        .toList()));
            }
        }
        return cells;
    }
}
