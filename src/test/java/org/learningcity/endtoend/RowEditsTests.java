package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.NodeResult;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.stage.Keys;
import org.learningcity.stage.RowRef;
import org.learningcity.trace.Explanation;
import org.learningcity.trace.Trace;
import org.learningcity.workbook.DataFiles;

/** An expert changes one row of a table by hand: what rests on it moves, nothing else does, and nothing is compiled. */
class RowEditsTests {

    private static final String GOALPOSTS = "tables/goalposts.csv";
    private static final String WEIGHTS = "tables/weights.csv";
    private static final String PROXIES = "tables/proxies.csv";

    @TempDir
    static Path folder;

    private static Path cache;
    private static Assessment before;
    private static FileTime compiled;

    @BeforeAll
    static void assessAsItStands() throws IOException {
        cache = folder.resolve("cache");
        before = assess(Path.of("rules", "cn-learning-city"));
        compiled = Files.getLastModifiedTime(onlyCompiledForm());
    }

    /** As a new process would, with the compiled rules that were kept. */
    private static Assessment assess(Path rules) {
        var engine = DroolsRuleEngine.keepingIn(cache);
        var ruleSet = RuleSetFolder.read(rules);
        var reading = DataFiles.read(List.of(Path.of("fixtures", "eight-cities-illustrative.xlsx")), ruleSet);
        return new Assessor(ruleSet, engine.compile(ruleSet), engine.version())
                .assess(reading.snapshot(), Request.EVERYTHING, Progress.NONE);
    }

    private static Path onlyCompiledForm() throws IOException {
        try (var files = Files.list(cache)) {
            var found = files.toList();
            assertThat(found).singleElement().asString().endsWith(".rules");
            return found.get(0);
        }
    }

    private static Assessment assessAgain(RuleSetCopy copy) throws IOException {
        var after = assess(copy.folder());
        assertThat(Files.getLastModifiedTime(onlyCompiledForm()))
                .as("nothing was compiled")
                .isEqualTo(compiled);
        assertThat(after.pin().revision()).isNotEqualTo(before.pin().revision());
        assertThat(after.pin().snapshot()).isEqualTo(before.pin().snapshot());
        assertThat(after.resultHash()).isNotEqualTo(before.resultHash());
        return after;
    }

    @Test
    void goalpostMovesItsIndicatorAndWhatStandsAboveIt() throws IOException {
        var copy = RuleSetCopy.in(folder.resolve("goalpost"));
        copy.edit(GOALPOSTS, "2.3.3,*,*,0.2,1,3,", "2.3.3,*,*,0.2,1.1,4,");
        var line = copy.moveToEnd(GOALPOSTS, "2.3.3,");
        var after = assessAgain(copy);

        assertThat(moved(after, NodeResult::points))
                .isNotEmpty()
                .isEqualTo(upwards(node -> node.code().equals("2.3.3") && restsOn(node, "goalposts:2.3.3/")));
        assertThat(moved(after, NodeResult::regionalPoints)).isEqualTo(moved(after, NodeResult::points));
        var row = row(after, "丁市", 2019, "2.3.3", "goalposts:2.3.3/");
        assertThat(row.file() + ":" + row.line()).isEqualTo(GOALPOSTS + ":" + line);
        assertThat(row.cells()).containsEntry("best", "4").containsEntry("standard", "1.1");
    }

    @Test
    void regionalWeightMovesOnlyTheRegionalScoresOfItsRegion() throws IOException {
        var copy = RuleSetCopy.in(folder.resolve("weight"));
        copy.edit(WEIGHTS, "2.2.3,西部,22,", "2.2.3,西部,30,");
        var after = assessAgain(copy);

        assertThat(moved(after, NodeResult::points)).isEmpty();
        assertThat(moved(after, node -> node.score().low())).isEmpty();
        assertThat(moved(after, node -> node.score().high())).isEmpty();
        assertThat(moved(after, NodeResult::regionalPoints))
                .isEqualTo(before.nodes().stream()
                        .filter(node -> Set.of("庚市", "辛市").contains(node.place()))
                        .filter(node -> Set.of("LC", "2", "2.2").contains(node.code()))
                        .map(RowEditsTests::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(ranks(after)).isEqualTo(ranks(before));
        var row = row(after, "辛市", 2019, "2.2", "weights:2.2.3/西部");
        assertThat(row.file() + ":" + row.line()).isEqualTo(WEIGHTS + ":" + copy.line(WEIGHTS, "2.2.3,西部,"));
        assertThat(row.cells()).containsEntry("weight", "30");
    }

    @Test
    void proxyRowMovesOnlyWhereTheProxyStandsIn() throws IOException {
        var copy = RuleSetCopy.in(folder.resolve("proxy"));
        copy.edit(
                PROXIES, "4.1.5,PX-4.1.5-1,*,*,NEAR,1,微克/立方米,OWN,150,", "4.1.5,PX-4.1.5-1,*,*,NEAR,1,微克/立方米,OWN,180,");
        var after = assessAgain(copy);

        assertThat(moved(after, NodeResult::points))
                .contains("乙市/2019/4.1.5", "乙市/2019/LC")
                .isEqualTo(upwards(node -> node.code().equals("4.1.5") && restsOn(node, "proxies:4.1.5/PX-4.1.5-1")));
        var row = row(after, "乙市", 2019, "4.1.5", "proxies:4.1.5/PX-4.1.5-1");
        assertThat(row.file() + ":" + row.line()).isEqualTo(PROXIES + ":" + copy.line(PROXIES, "4.1.5,PX-4.1.5-1,"));
        assertThat(row.cells()).containsEntry("worst", "180");
    }

    private static String name(NodeResult node) {
        return "%s/%d/%s".formatted(node.place(), node.period(), node.code());
    }

    /** The nodes whose number is not, to the last bit, what it was. */
    private static Set<String> moved(Assessment after, Function<NodeResult, Double> number) {
        Map<String, Double> then = before.nodes().stream().collect(Collectors.toMap(RowEditsTests::name, number));
        assertThat(after.nodes()).hasSameSizeAs(before.nodes());
        return after.nodes().stream()
                .filter(node -> !number.apply(node).equals(then.get(name(node))))
                .map(RowEditsTests::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The leaves that {@code which} holds for, with everything above them. */
    private static Set<String> upwards(Predicate<NodeResult> which) {
        return before.nodes().stream()
                .filter(which)
                .flatMap(node ->
                        List.of("LC", node.code().substring(0, 1), node.code().substring(0, 3), node.code()).stream()
                                .map(code -> "%s/%d/%s".formatted(node.place(), node.period(), code)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean restsOn(NodeResult node, String row) {
        return rows(before, node.place(), node.period(), node.code()).stream()
                .anyMatch(used -> used.id().startsWith(row));
    }

    private static RowRef row(Assessment assessment, String place, int period, String code, String row) {
        return rows(assessment, place, period, code).stream()
                .filter(used -> used.id().startsWith(row))
                .findFirst()
                .orElseThrow();
    }

    /** The rows that the explanation of a score names. */
    private static List<RowRef> rows(Assessment assessment, String place, int period, String code) {
        return Trace.find(assessment.traces(), place, period)
                .flatMap(trace -> Explanation.of(trace, Keys.score(place, period, code)))
                .map(Explanation::rows)
                .orElse(List.of());
    }

    private static Map<String, String> ranks(Assessment assessment) {
        return assessment.nodes().stream()
                .collect(Collectors.toMap(RowEditsTests::name, node -> node.rank() + node.grade()));
    }
}
