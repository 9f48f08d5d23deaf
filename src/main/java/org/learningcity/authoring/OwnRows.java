package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.GivenRow;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.Rows;
import org.learningcity.ruleset.RowsBeside;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.YamlTree;

/**
 * Rows that a case gives itself, so that it does not break when somebody changes a threshold it is not about.
 *
 * @param given rows that stand beside those of the rule set, or in their place
 * @param gone rows of the rule set that are left out
 * @param rows the rows the case is run with
 */
public record OwnRows(List<GivenRow> given, List<GivenRow> gone, Rows rows) {

    private static final String ALL = "all";

    public OwnRows {
        given = List.copyOf(given);
        gone = List.copyOf(gone);
    }

    /** Rows that a program made; they are right, or it is a fault of the program. */
    public static OwnRows made(RuleSet ruleSet, List<GivenRow> given, List<GivenRow> gone) {
        return new OwnRows(given, gone, RowsBeside.unchecked(ruleSet, given, gone));
    }

    /** What a case gives under {@code rows} and leaves out under {@code no_rows}; empty when it does neither. */
    static Optional<OwnRows> read(Optional<YamlTree> tree, RuleSet ruleSet, List<Problem> problems) {
        var given = tree.flatMap(part -> part.get("rows"));
        var gone = tree.flatMap(part -> part.get("no_rows"));
        if (given.isEmpty() && gone.isEmpty()) {
            return Optional.empty();
        }
        var stand = given.map(part -> tables(part, problems)).orElse(List.of());
        var left = gone.map(part -> tables(part, problems)).orElse(List.of());
        return Optional.of(new OwnRows(stand, left, RowsBeside.of(ruleSet, stand, left, problems)));
    }

    private static List<GivenRow> tables(YamlTree tree, List<Problem> problems) {
        var rows = new ArrayList<GivenRow>();
        if (tree.entries().isEmpty()) {
            problems.add(unlisted(tree));
        }
        tree.entries().forEach((table, list) -> {
            if (list.text().equals(ALL)) {
                rows.add(new GivenRow(table, new LinkedHashMap<>(), list.where()));
            } else if (list.items().isEmpty()) {
                problems.add(unlisted(list));
            }
            for (var row : list.items()) {
                var cells = new LinkedHashMap<String, String>();
                row.entries().forEach((column, cell) -> cells.put(column, cell.text()));
                rows.add(new GivenRow(table, cells, row.where()));
            }
        });
        return rows;
    }

    private static Problem unlisted(YamlTree tree) {
        return Problem.error(
                "case.rows",
                tree.where(),
                new Text("此处应列出表的各行", "the rows of a table are listed here"),
                new Text(
                        "例:rows: {limits: [{indicator: 2.1.1, hard_max: 100}]}",
                        "for example rows: {limits: [{indicator: 2.1.1, hard_max: 100}]}"));
    }
}
