package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.framework.Figures;

/** Writes what somebody wants to come of a cell the way a case expects it. */
final class WishText {

    private static final String INDENT = "      ";
    private static final int DECIMALS = 3;

    private final Subject subject;

    WishText(Subject subject) {
        this.subject = subject;
    }

    /** The lines below {@code expect:}; none where there is nothing to hold on to. */
    String text(Wish wish, CellOutcome outcome) {
        if (wish instanceof Wish.Flagged flagged) {
            return CaseYaml.block(INDENT, "findings", List.of(finding(flagged.message())));
        }
        if (wish instanceof Wish.NotFlagged spared) {
            return CaseYaml.block(INDENT, "no_findings", List.of(finding(spared.message())));
        }
        return asItIs(outcome);
    }

    private Map<String, String> address(String key) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("period", Integer.toString(subject.period()));
        cells.put(key, subject.code());
        return cells;
    }

    private Map<String, String> finding(String message) {
        var cells = address("indicator");
        cells.put("message", message);
        return cells;
    }

    private String asItIs(CellOutcome outcome) {
        var findings = new ArrayList<Map<String, String>>();
        outcome.findings().forEach(made -> {
            var cells = finding(made.message());
            cells.put("severity", CaseWords.name(made.severity()));
            findings.add(cells);
        });
        var none = findings.isEmpty()
                ? CaseYaml.block(INDENT, "no_findings", List.of(finding("")))
                : CaseYaml.block(
                        INDENT, "findings", findings.stream().distinct().toList());
        return none
                + CaseYaml.block(
                        INDENT,
                        "resolved",
                        outcome.value().stream().map(this::resolved).toList())
                + CaseYaml.block(
                        INDENT,
                        "scores",
                        outcome.node().stream().map(this::score).toList());
    }

    private Map<String, String> resolved(ResolvedValue value) {
        var cells = address("indicator");
        cells.put("kind", CaseWords.name(value.kind()));
        value.value().ifPresent(number -> cells.put("value", Figures.plain(number)));
        CaseWords.REASON.find(value.reason()).ifPresent(reason -> cells.put("reason", CaseWords.name(reason)));
        cells.put("proxy", value.proxy());
        return cells;
    }

    private Map<String, String> score(NodeResult node) {
        var cells = address("node");
        if (node.scored()) {
            cells.put("score", Figures.rounded(node.points(), DECIMALS));
        } else {
            cells.put("unscored", node.unscoredReason());
        }
        cells.put("completeness", Figures.rounded(node.completeness(), DECIMALS));
        cells.put("release", CaseWords.name(node.release()));
        cells.put("grade", node.grade());
        return cells;
    }
}
