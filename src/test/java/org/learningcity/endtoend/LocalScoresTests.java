package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.framework.Node;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.stage.Score;
import org.learningcity.workbook.DataFiles;

/** Whatever a place adds to the core, and whatever it reports for it, the core's scores stay the same to the digit. */
class LocalScoresTests {

    private static final Path CORE = Path.of("rules", "cn-learning-city");
    private static final Path DATA = Path.of("fixtures", "eight-cities-illustrative.xlsx");
    private static final String HEAD =
            "place,period,indicator,value,unit,definition,source,department,document,vintage,status,note\n";
    private static final String MADE_UP = ",,,DEMONSTRATION,随机示意 random,,\n";

    @TempDir
    private static Path forms;

    private static RuleSet core;
    private static Assessment alone;

    @TempDir
    private Path folder;

    @BeforeAll
    static void assessTheCore() {
        core = RuleSetFolder.read(CORE);
        alone = assess(core, List.of(DATA));
    }

    private static Assessment assess(RuleSet ruleSet, List<Path> data) {
        var reading = DataFiles.read(data, ruleSet);
        assertThat(reading.problems()).filteredOn(problem -> problem.refuses()).isEmpty();
        var engine = DroolsRuleEngine.keepingIn(forms);
        return new Assessor(ruleSet, engine.compile(ruleSet), engine.version())
                .assess(reading.snapshot(), Request.EVERYTHING, Progress.NONE);
    }

    @Test
    void shippedExampleScoresItsAdditionsAndLeavesTheCoreAlone() throws IOException {
        var data = folder.resolve("local.csv");
        Files.writeString(
                data,
                HEAD + "甲市,2020,N.1.1,6,个/万人,常住人口;全市,示意数据,市教育局,,FINAL,ILLUSTRATIVE,示意\n"
                        + "甲市,2020,N.1.2,30,%,常住人口;全市;人数,示意数据,市教育局,,FINAL,ILLUSTRATIVE,示意\n");

        var both = assess(RuleSetFolder.read(Path.of("rules", "local-example")), List.of(DATA, data));

        assertCoreIsTheSame(both);
        // 6 of 10 and 30 of 60, halves of N; N a fifth of the whole
        assertThat(points(both, "N")).isEqualTo(55);
        assertThat(points(both, "1+N")).isCloseTo(0.8 * points(alone, "LC") + 0.2 * 55, within(1e-9));
    }

    private static double points(Assessment assessment, String code) {
        var score = assessment.node("甲市", 2020, code).orElseThrow().score();
        return ((Score.Scored) score).points();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomAdditionsLeaveTheCoreAlone(long seed) throws IOException {
        var random = new Random(seed);
        RuleSetCopy.of("cn-learning-city", folder.resolve("cn-learning-city"));
        RuleSetCopy.of("vocabulary", folder.resolve("vocabulary"));
        var local = RuleSetCopy.of("local-example", folder.resolve("random"));
        Files.delete(local.folder().resolve("cases/local.yaml"));
        var count = 1 + random.nextInt(4);
        var codes = IntStream.rangeClosed(1, count).mapToObj(i -> "N.1." + i).toList();
        write(local, random, codes);

        var both = assess(RuleSetFolder.read(local.folder()), List.of(DATA, data(random, codes)));

        assertThat(both.nodes()).extracting(NodeResult::code).containsAll(codes);
        assertCoreIsTheSame(both);
    }

    private void write(RuleSetCopy local, Random random, List<String> codes) {
        var manual = new StringBuilder(local.lines("indicators.csv").get(0)).append('\n');
        var weights = new StringBuilder("node,region,weight,from,to,basis,source,author,note\n");
        weights.append("LC,*,").append(1 + random.nextInt(99)).append(MADE_UP);
        weights.append("N,*,").append(1 + random.nextInt(99)).append(MADE_UP);
        weights.append("N.1,*,1").append(MADE_UP);
        var posts = new StringBuilder(
                "indicator,region,tier,worst,standard,best,transform,worst_source,best_source,from,to,basis,source,author,note\n");
        for (var code : codes) {
            manual.append(code).append(",N.1,随机,Random,NUMBER,%,HIGHER_IS_BETTER,,,,,,,RECONSTRUCTED,示意,\n");
            weights.append(code).append(",*,").append(10 + random.nextInt(50)).append(MADE_UP);
            posts.append(code)
                    .append(",*,*,0,,")
                    .append(10 + random.nextInt(90))
                    .append(",LINEAR,示意,示意")
                    .append(MADE_UP);
        }
        local.write("indicators.csv", manual.toString());
        local.write("tables/weights.csv", weights.toString());
        local.write("tables/goalposts.csv", posts.toString());
        for (var table : List.of("limits", "definitions", "departments")) {
            local.write(
                    "tables/" + table + ".csv",
                    local.lines("tables/" + table + ".csv").get(0) + "\n");
        }
    }

    /** Numbers for some places and years, some of them beyond the goalposts. */
    private Path data(Random random, List<String> codes) throws IOException {
        var lines = new ArrayList<String>();
        for (var place : alone.places()) {
            for (var period : alone.periods()) {
                for (var code : codes) {
                    if (random.nextInt(4) > 0) {
                        lines.add("%s,%d,%s,%d,%%,全市,示意数据,市教育局,,FINAL,ILLUSTRATIVE,随机\n"
                                .formatted(place, period, code, random.nextInt(120)));
                    }
                }
            }
        }
        var file = folder.resolve("random.csv");
        Files.writeString(file, HEAD + String.join("", lines));
        return file;
    }

    private static void assertCoreIsTheSame(Assessment both) {
        Set<String> codes = core.framework().nodes().stream().map(Node::code).collect(Collectors.toSet());
        assertThat(both.nodes())
                .filteredOn(node -> codes.contains(node.code()))
                .hasSameSizeAs(alone.nodes())
                .containsExactlyInAnyOrderElementsOf(alone.nodes());
    }
}
