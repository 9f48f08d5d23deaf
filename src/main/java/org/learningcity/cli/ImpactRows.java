package org.learningcity.cli;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.impact.Facet;
import org.learningcity.impact.Impact;
import org.learningcity.impact.Move;
import org.learningcity.impact.NodeChange;
import org.learningcity.impact.Weighting;
import org.learningcity.ruleset.RuleSet;

/** Which nodes and which of their two scores a table lists. */
final class ImpactRows {

    private static final double SAME = 1e-9;

    /** A line of a table. */
    record Row(NodeChange change, Weighting weighting) {}

    private ImpactRows() {}

    /** The whole and what stands directly below it; the node that was asked for; or everything. */
    static List<Row> of(Impact impact, RuleSet base, String node, boolean all) {
        var rows = new ArrayList<Row>();
        for (var change : impact.nodes()) {
            if (wanted(change, impact, base, node, all)) {
                if (nationalChanges(change)) {
                    rows.add(new Row(change, Weighting.NATIONAL));
                }
                if (regionalDiffers(change)) {
                    rows.add(new Row(change, Weighting.REGIONAL));
                }
            }
        }
        return rows;
    }

    /** Whether there is more to say of it than that its bounds or its regional score moved. */
    private static boolean nationalChanges(NodeChange change) {
        return change.facets().stream().anyMatch(facet -> facet != Facet.BOUNDS && facet != Facet.REGIONAL);
    }

    /** How many nodes are listed. */
    static int shown(Impact impact, RuleSet base, String node, boolean all) {
        return (int) impact.nodes().stream()
                .filter(change -> wanted(change, impact, base, node, all))
                .count();
    }

    static boolean wanted(NodeChange change, Impact impact, RuleSet base, String node, boolean all) {
        var code = change.key().code();
        return node.isEmpty() ? all || depth(code, impact.ruleSet(), base) <= 1 : code.equals(node);
    }

    private static int depth(String code, RuleSet draft, RuleSet base) {
        return (draft.framework().find(code).isPresent() ? draft : base)
                .framework()
                .depth(code);
    }

    /** Whether the score by regional weights moves otherwise than the national one. */
    static boolean regionalDiffers(NodeChange change) {
        var national = change.national().map(Move::change).orElse(0.0);
        return change.regional()
                .filter(move -> Math.abs(move.change() - national) > SAME)
                .isPresent();
    }
}
