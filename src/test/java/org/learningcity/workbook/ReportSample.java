package org.learningcity.workbook;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.RankBand;
import org.learningcity.assessment.ResolvedValue;
import org.learningcity.assessment.WeakestChild;
import org.learningcity.observation.Status;
import org.learningcity.stage.CandidateKind;
import org.learningcity.stage.Finding;
import org.learningcity.stage.FindingSeverity;
import org.learningcity.stage.Release;
import org.learningcity.stage.RowRef;
import org.learningcity.stage.Score;

/** An assessment of one place and year with one value and one finding. */
final class ReportSample {

    static final double POINTS = 71.23456789;
    static final double REGIONAL = 70.98765432;

    private ReportSample() {}

    static NodeResult node(String code, Release release, double illustrative) {
        return node(
                new Score.Scored("甲市", 2019, code, POINTS, POINTS, POINTS, "ARITHMETIC", "x"), release, illustrative);
    }

    static NodeResult node(Score score, Release release, double illustrative) {
        return new NodeResult(
                "甲市",
                2019,
                score.code(),
                score.code().equals("LC") ? "framework" : "indicator",
                score,
                REGIONAL,
                release,
                List.of(),
                1,
                WeakestChild.NONE,
                false,
                illustrative,
                "",
                new RankBand(false, 0, 0),
                new TreeMap<>(),
                new TreeMap<>());
    }

    static Assessment assessment(NodeResult... nodes) {
        var value = new ResolvedValue(
                "甲市",
                2019,
                "1.1",
                CandidateKind.REPORTED,
                OptionalDouble.of(12.5),
                "",
                "",
                false,
                1,
                Status.OFFICIAL,
                "o",
                "=HYPERLINK(\"x\")",
                "a.xlsx!填报值!E5");
        var finding = new Finding(
                "甲市",
                2019,
                "1.1",
                FindingSeverity.MANDATORY,
                "too-high",
                "o",
                RowRef.absent("limits"),
                Map.of(),
                "a.xlsx!填报值!E5");
        return new Assessment(
                new Assessment.Pin("example", "revision", "snapshot", "engine"),
                List.of(2019),
                List.of("甲市"),
                List.of(nodes),
                List.of(value),
                List.of(finding),
                List.of(),
                List.of(),
                "result");
    }
}
