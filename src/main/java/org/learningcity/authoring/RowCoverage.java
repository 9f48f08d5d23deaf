package org.learningcity.authoring;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningcity.ruleset.Rows;
import org.learningcity.stage.RowRef;

/**
 * Which rows of the tables the cases come by: a row counts when a rule that fired, or a choice among candidates, relied on
 * it. Rows that a case gives itself count for nothing.
 */
public final class RowCoverage {

    /** Tables that are read when data come in; no rule and no choice ever names a row of them. */
    private static final Set<String> READ_BEFORE = Set.of("terms", "series");

    private final Rows rows;
    private final Set<String> written;
    private final Set<String> generated;

    /**
     * Of the rows of a rule set.
     *
     * @param results what came of the cases that people wrote
     * @param boundaries what came of the boundary cases
     */
    public RowCoverage(Rows rows, List<CaseResult> results, List<CaseResult> boundaries) {
        this.rows = rows;
        this.written = reached(results);
        this.generated = reached(boundaries);
    }

    private static Set<String> reached(List<CaseResult> results) {
        var reached = new HashSet<String>();
        results.forEach(result -> reached.addAll(result.rows()));
        return reached;
    }

    /**
     * What cases make of a table.
     *
     * @param rows how many rows it has
     * @param written how many of them cases that people wrote come by
     * @param generated how many more boundary cases come by
     * @param never those that no case comes by
     */
    public record OfTable(String table, int rows, int written, int generated, List<RowRef> never) {
        public OfTable {
            never = List.copyOf(never);
        }
    }

    /** The tables whose rows rules can rely on, by name. */
    public List<OfTable> byTable() {
        return rows.tables().stream()
                .filter(table -> !READ_BEFORE.contains(table))
                .map(this::of)
                .toList();
    }

    private OfTable of(String table) {
        var all = rows.every(table);
        var byHand = all.stream().filter(row -> written.contains(row.id())).toList();
        var more = all.stream()
                .filter(row -> !written.contains(row.id()) && generated.contains(row.id()))
                .toList();
        var never = all.stream()
                .filter(row -> !written.contains(row.id()) && !generated.contains(row.id()))
                .sorted(Comparator.comparing(RowRef::line))
                .toList();
        return new OfTable(table, all.size(), byHand.size(), more.size(), never);
    }
}
