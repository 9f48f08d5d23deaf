package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Language;
import org.learningcity.observation.Observation;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.Problem;
import org.learningcity.workbook.DataFiles;

/** Cases recorded from cells of the illustrative cities. */
class RecorderTests {

    private static final Path DATA = Path.of("fixtures", "eight-cities-illustrative.xlsx");
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");
    private static final String FILE = "cases/recorded.yaml";

    @TempDir
    private static Path forms;

    private static Revision revision;
    private static Snapshot snapshot;

    @BeforeAll
    static void read() {
        var sample = CaseSample.of(Path.of("rules/cn-learning-city"), forms);
        revision = new Revision(sample.ruleSet(), sample.rules(), "test");
        snapshot = DataFiles.read(List.of(DATA), sample.ruleSet()).snapshot();
    }

    private static Recording wanted(String place, int period, String code, Wish wish) {
        return new Recording(place, period, code, wish, "已核对年鉴", "", List.of(), Circle.NEAR, false);
    }

    private static Recorder.Recorded record(Recording recording) {
        return new Recorder(revision, snapshot, List.of("eight-cities-illustrative.xlsx"), NOW).record(recording, FILE);
    }

    private static List<String> problems(Recording recording) {
        var recorded = record(recording);
        assertThat(recorded.result()).isEmpty();
        assertThat(recorded.text()).isEmpty();
        return recorded.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aCellThatIsFlaggedAsItShouldHolds() {
        var recorded = record(wanted("丁市", 2019, "2.2.1", new Wish.Flagged("definition-not-stated")));
        assertThat(recorded.result()).get().matches(CaseResult::holds);
        assertThat(recorded.text())
                .contains("rules: [quality/definition.drl]")
                .contains("cell: \"eight-cities-illustrative.xlsx!填报值!E541\"")
                .contains("snapshot: " + snapshot.hash())
                .contains("revision: " + revision.hash())
                .contains("at: \"2026-01-02T03:04:05Z\"")
                .contains("because: 已核对年鉴");
    }

    @Test
    void aCellThatShouldNotBeFlaggedFailsUntilTheRuleIsPutRight() {
        var result = record(wanted("丁市", 2019, "2.1.3", new Wish.NotFlagged("exact-midpoint")))
                .result()
                .orElseThrow();
        assertThat(result.holds()).isFalse();
        assertThat(result.in(Language.ZH))
                .contains("应为:丁市 2019 2.1.3 没有审核意见 exact-midpoint;实为:2.1.3 审核意见 exact-midpoint");
        assertThat(record(wanted("丁市", 2019, "2.1.3", new Wish.NotFlagged("")))
                        .result()
                        .orElseThrow()
                        .holds())
                .isFalse();
    }

    @Test
    void aCellThatShouldBeFlaggedAndIsNotFails() {
        var result = record(wanted("丁市", 2018, "2.2.1", new Wish.Flagged("value-above-maximum")))
                .result()
                .orElseThrow();
        assertThat(result.in(Language.EN)).contains("finding value-above-maximum", "no finding");
    }

    @Test
    void onlyWhatStandsAroundTheCellIsTakenAlong() {
        var near =
                record(wanted("丁市", 2019, "2.1.3", new Wish.AsItIs())).result().orElseThrow();
        assertThat(near.example().snapshot().observations())
                .extracting(Observation::indicator)
                .containsOnly("2.1.3");
        var peers = record(
                        new Recording("丁市", 2019, "2.1.3", new Wish.AsItIs(), "x", "", List.of(), Circle.PEERS, false))
                .result()
                .orElseThrow();
        assertThat(peers.example().snapshot().placeIds()).hasSize(8);
    }

    /** Whatever the cell: the case is well written, and what comes of the cell in it is what comes of it in the data. */
    @Test
    void aCaseOfAnyCellComesOutAsTheWholeDataDo() {
        var random = new Random(20261123);
        var codes = new ArrayList<>(snapshot.observations());
        for (var i = 0; i < 24; i++) {
            var row = codes.get(random.nextInt(codes.size()));
            var cell = "%s %d %s".formatted(row.place(), row.period(), row.indicator());
            var recorded = record(new Recording(
                    row.place(),
                    row.period(),
                    row.indicator(),
                    new Wish.AsItIs(),
                    "随机 random",
                    "",
                    List.of("quality/limits.drl"),
                    Circle.NEAR,
                    i % 2 == 0));
            assertThat(recorded.problems()).as(cell).isEmpty();
            assertThat(recorded.result()).as(cell).get().matches(CaseResult::holds, recorded.text());
        }
    }

    @Test
    void aNodeAboveIsRecordedWithAllBelowIt() {
        var result =
                record(wanted("丁市", 2018, "4.1", new Wish.AsItIs())).result().orElseThrow();
        assertThat(result.holds()).isTrue();
        assertThat(result.example().codes()).contains("4.1", "4.1.1", "4.1.5");
    }

    @Test
    void aCaseWithItsRowsHoldsWhateverBecomesOfTheTable() {
        var recorded =
                record(new Recording("丁市", 2018, "4.1.2", new Wish.AsItIs(), "x", "", List.of(), Circle.NEAR, true));
        assertThat(recorded.text()).contains("      rows:\n", "        goalposts:\n", "best: 5");
        assertThat(recorded.result()).get().matches(CaseResult::holds);
    }

    @Test
    void whateverPeopleWriteIsReadBackAsItWas() {
        var because = "\"引号\" 'x' # : {a, b} [c]\\ 换行\n第二行\t%s ${x} \u0007 - ? & * !";
        var recorded = record(
                new Recording("丁市", 2019, "2.1.3", new Wish.AsItIs(), because, because, List.of(), Circle.NEAR, false));
        assertThat(recorded.result().orElseThrow().example().name()).isEqualTo(because);
    }

    @Test
    void wordsThatDoNotExistAreSaidWithTheNearest() {
        var recorded = record(wanted("丁市", 2019, "2.1.3", new Wish.Flagged("exact-midpiont")));
        assertThat(recorded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("request.unknown");
            assertThat(problem.advice().zh()).contains("exact-midpoint");
        });
        assertThat(problems(wanted("丁市", 2019, "9.9.9", new Wish.AsItIs()))).containsExactly("request.unknown");
        assertThat(problems(wanted("丁市", 1999, "2.1.3", new Wish.AsItIs()))).containsExactly("record.nothing-there");
    }
}
