package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.framework.Figures;
import org.learningcity.stage.Finding;

/** What a golden assessment keeps of one code of a place and year, as text by column. */
final class GoldenLine {

    static final String SCORE = "score";
    static final String COMPLETENESS = "completeness";
    static final String RELEASE = "release";
    static final String GRADE = "grade";
    static final String USED = "used";
    static final String FINDINGS = "findings";

    /** What may move. */
    static final List<String> KEPT = List.of(SCORE, COMPLETENESS, RELEASE, GRADE, USED, FINDINGS);

    private static final int DECIMALS = 3;

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final TreeMap<String, Integer> findings = new TreeMap<>();

    void note(NodeResult node) {
        cells.put(SCORE, node.scored() ? Figures.rounded(node.points(), DECIMALS) : "(" + node.unscoredReason() + ")");
        cells.put(COMPLETENESS, Figures.rounded(node.completeness(), DECIMALS));
        cells.put(RELEASE, CaseWords.name(node.release()));
        cells.put(GRADE, node.grade());
    }

    void note(ResolvedValue value) {
        cells.put(USED, CaseWords.name(value.kind()) + (value.proxy().isEmpty() ? "" : " " + value.proxy()));
    }

    void note(Finding finding) {
        findings.merge(finding.message(), 1, Integer::sum);
    }

    /** The cells; findings as {@code message} or, where there are several, {@code message×2}. */
    Map<String, String> cells() {
        var all = new LinkedHashMap<String, String>();
        KEPT.forEach(column -> all.put(column, cells.getOrDefault(column, "")));
        var said = new ArrayList<String>();
        findings.forEach((message, count) -> said.add(count == 1 ? message : message + "×" + count));
        all.put(FINDINGS, String.join(" ", said));
        return all;
    }
}
