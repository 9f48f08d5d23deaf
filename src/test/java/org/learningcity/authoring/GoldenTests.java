package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.workbook.DataFiles;

/** The golden assessments of the shipped rule sets: they do not move unless they are edited in the same change. */
class GoldenTests {

    @TempDir
    private static Path forms;

    /** What a rule set says of the data of a golden assessment. */
    private record Come(RuleSet ruleSet, Assessment assessment, String snapshot) {

        static Come of(Path folder, GoldenFile kept) {
            var ruleSet = RuleSetFolder.read(folder);
            var reading =
                    DataFiles.read(kept.data().stream().map(folder::resolve).toList(), ruleSet);
            var engine = DroolsRuleEngine.keepingIn(forms);
            var assessment = new Assessor(ruleSet, engine.compile(ruleSet), engine.version())
                    .assess(reading.snapshot(), Request.EVERYTHING, Progress.NONE);
            return new Come(ruleSet, assessment, reading.snapshot().hash());
        }
    }

    private static List<GoldenFile> kept(Path folder) {
        var problems = new ArrayList<Problem>();
        var all = GoldenFile.all(folder, problems);
        assertThat(problems).isEmpty();
        return all;
    }

    @TestFactory
    Stream<DynamicTest> noGoldenAssessmentMoves() throws IOException {
        try (var folders = Files.list(Path.of("rules"))) {
            return folders
                    .filter(folder -> Files.isRegularFile(folder.resolve("framework.yaml")))
                    .sorted()
                    .toList()
                    .stream()
                    .map(folder -> dynamicTest(folder.toString(), () -> {
                        assertThat(kept(folder)).isNotEmpty();
                        kept(folder).forEach(golden -> holds(folder, golden));
                    }));
        }
    }

    private static void holds(Path folder, GoldenFile kept) {
        var come = Come.of(folder, kept);
        assertThat(come.snapshot()).as("the data").isEqualTo(kept.snapshot());
        var moves = new GoldenMoves(kept.golden(), come.assessment(), come.ruleSet());
        if (!moves.none()) {
            fail(kept.name() + " moved; if it is meant so, run `rules golden --accept`:\n" + said(moves));
        }
    }

    private static String said(GoldenMoves moves) {
        return moves.all().stream()
                .limit(20)
                .map(move -> move.cell() + " " + move.what().in(Language.EN) + " "
                        + move.because().in(Language.EN))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whatIsKeptIsReadBackAsItWas() {
        var kept = kept(Path.of("rules/hdi")).get(0);
        var problems = new ArrayList<Problem>();
        var again = Golden.read("x.csv", kept.golden().csv(), kept.golden().result(), problems);
        assertThat(problems).isEmpty();
        assertThat(again).isEqualTo(kept.golden());
        assertThat(again.lines()).hasSize(96);
    }

    private static Golden altered(Golden golden, Golden.Cell cell, String column, String value) {
        SortedMap<Golden.Cell, Map<String, String>> lines = new TreeMap<>(golden.lines());
        var line = new LinkedHashMap<>(lines.getOrDefault(cell, Map.of()));
        line.put(column, value);
        lines.put(cell, line);
        return new Golden(golden.result(), lines);
    }

    @Test
    void aMoveSaysThroughWhichChildOrRuleAndRow() {
        var folder = Path.of("rules/hdi");
        var kept = kept(folder).get(0);
        var come = Come.of(folder, kept);
        var leaf = new Golden.Cell("Brazil", 2021, "LE");
        var root = new Golden.Cell("Brazil", 2021, "HDI");
        var health = new Golden.Cell("Brazil", 2021, "HEALTH");
        var before = altered(kept.golden(), leaf, "score", "0.800");
        before = altered(before, health, "score", "0.800");
        before = altered(before, root, "score", "0.700");
        before = altered(before, leaf, "findings", "gone-today");
        var moves = new GoldenMoves(before, come.assessment(), come.ruleSet());
        assertThat(moves.none()).isFalse();
        assertThat(said(moves).lines())
                .containsExactly(
                        "Cell[place=Brazil, period=2021, code=HDI] score 0.700 → 0.754 through HEALTH",
                        "Cell[place=Brazil, period=2021, code=HEALTH] score 0.800 → 0.812 through LE",
                        "Cell[place=Brazil, period=2021, code=LE] score 0.800 → 0.812 now by "
                                + "resolution/reported.drl:6 as reported, "
                                + "scoring/goalposts.drl:7 on own goalposts; tables/goalposts.csv:2",
                        "Cell[place=Brazil, period=2021, code=LE] findings gone-today → none no rule says it now");
    }

    @Test
    void whatTheLinesAreTooCoarseToShowMovesToo() {
        var folder = Path.of("rules/hdi");
        var kept = kept(folder).get(0);
        var come = Come.of(folder, kept);
        var before = new Golden("another hash", kept.golden().lines());
        var moves = new GoldenMoves(before, come.assessment(), come.ruleSet());
        assertThat(moves.all()).isEmpty();
        assertThat(moves.none()).isFalse();
    }

    @Test
    void aLineThatIsNoneIsAProblemAtItsPlace() {
        var problems = new ArrayList<Problem>();
        Golden.read("x.csv", "place,period,code,score\n甲市,2020,1,5\n甲市,soon,1,5\n", "", problems);
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("x.csv:3"));
    }
}
