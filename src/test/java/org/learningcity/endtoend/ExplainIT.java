package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a printed score back to the reported cells, on the command line. */
class ExplainIT {

    private static final WrittenAssessment WRITTEN = WrittenAssessment.ILLUSTRATIVE;

    @ParameterizedTest
    @CsvSource({
        "en, scores 57.6750, rule “, row proxies:4.1.5/PX-4.1.5-1, basis standard:GB 3095-2012",
        "zh, 得分 57.6750, 规则 “, 依据行 proxies:4.1.5/PX-4.1.5-1, 依据 标准规范:GB 3095-2012"
    })
    void explainGoesFromScoreToCell(String language, String sentence, String rule, String row, String basis) {
        var run = explain(language, "乙市", "2019", "4.1.5");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("4.1.5", sentence, rule, "scoring/goalposts.drl:", row, basis)
                .containsPattern("\\(tables/proxies\\.csv:\\d+\\)")
                .containsPattern("\\[eight-cities-illustrative\\.xlsx!填报值!E\\d+]");
        assertThat(run.out().lines().findFirst())
                .hasValueSatisfying(first -> assertThat(first).startsWith("乙市 2019  4.1.5"));
    }

    @Test
    void explainOfTheWholeReachesReviewsEvidenceAndGaps() {
        var run = explain("zh", "庚市", "2020", "LC");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "填报值!",
                        "评审!",
                        "佐证材料!",
                        "aggregation/means.drl:",
                        "resolution/absent.drl:",
                        "tables/weights.csv:");
    }

    @Test
    void missingScoreIsExplainedToo() {
        var gap = WRITTEN.json()
                .path("nodes")
                .valueStream()
                .filter(node -> !node.path("unscored").asString().isEmpty()
                        && node.path("kind").asString().equals("indicator"))
                .findFirst()
                .orElseThrow();
        var run = explain(
                "en",
                gap.path("place").asString(),
                gap.path("period").asString(),
                gap.path("node").asString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("has no score", "rule “", ".drl:");
    }

    private static Program.Run explain(String language, String place, String period, String node) {
        return Program.HERE.run(
                "explain",
                "--assessment",
                WRITTEN.folder(),
                "--place",
                place,
                "--period",
                period,
                "--node",
                node,
                "--lang",
                language);
    }
}
