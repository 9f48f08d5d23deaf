package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people see when they run the jar on the two workbooks. */
class CommandLineIT {

    private static final WrittenAssessment WRITTEN = WrittenAssessment.ILLUSTRATIVE;

    @Test
    void exampleShowsBothWorkbooks() {
        var run = Program.HERE.run("example");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("== ")))
                .satisfiesExactly(
                        first -> assertThat(first).contains("published figures"),
                        second -> assertThat(second).contains("invented cities"));
        for (var place : List.of("北京", "上海", "杭州", "宁波", "武汉", "长沙", "太原", "成都", "甲市", "辛市")) {
            assertThat(run.out().lines().filter(line -> line.startsWith(place + " ")))
                    .as("a line a year for %s", place)
                    .hasSize(3);
        }
        assertThat(run.out().lines().filter(line -> line.strip().startsWith("what is missing")))
                .hasSize(6);
        assertThat(run.hashes()).hasSize(2).last().isEqualTo(WRITTEN.run().hash());
        for (var name : List.of("eight-cities-published", "eight-cities-illustrative")) {
            assertThat(Path.of("target", "assessments", name, "assessment.json"))
                    .isRegularFile();
        }
    }

    @Test
    void assessWritesExactlyTheseFiles() {
        assertThat(WRITTEN.files())
                .containsExactly(
                        "advice.csv",
                        "assessment.json",
                        "findings.csv",
                        "regional.csv",
                        "report.xlsx",
                        "resolved.csv",
                        "scores.csv",
                        "trace.jsonl");
        assertThat(WRITTEN.folder().getParent().toFile().list())
                .as("nothing is left beside it")
                .containsExactly("illustrative");
        assertThat(WRITTEN.run().out()).contains("written to " + WRITTEN.folder());
    }

    @Test
    void scoresHaveTheColumnsOthersReadThemBy() {
        assertThat(WRITTEN.lines("scores.csv").get(0))
                .isEqualTo("place,period,node,kind,score,low,high,release,reason,completeness,grade,rank,illustrative");
        assertThat(WRITTEN.lines("scores.csv"))
                .hasSize(1 + 8 * 3 * WRITTEN.json().path("framework").size());
    }

    @Test
    void assessmentNamesWhatItWasMadeWith() {
        var json = WRITTEN.json();
        assertThat(json.path("resultHash").asString()).isEqualTo(WRITTEN.run().hash());
        assertThat(json.path("ruleSet").path("revision").asString()).matches("[0-9a-f]{64}");
        assertThat(json.path("snapshot").path("hash").asString()).matches("[0-9a-f]{64}");
        assertThat(json.path("ruleSet").path("note").path("zh").asString()).contains("不得当作官方文本");
    }

    @Test
    void whatIsInventedIsNeverReleased() {
        assertThat(WRITTEN.json()
                        .path("nodes")
                        .valueStream()
                        .filter(node -> node.path("illustrative").asDouble() > 0))
                .isNotEmpty()
                .noneMatch(node -> node.path("release").asString().equals("RELEASED"));
    }

    @Test
    void sameHashAndReadableChineseWhereTheMachineKnowsOnlyAscii() {
        var folder = Program.fresh("ascii");
        var run = new Program(Program.HERE.java(), "C")
                .run("assess", "--rules", Program.RULES, "--data", Program.ILLUSTRATIVE, "--out", folder, "--lang=zh");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.hash()).isEqualTo(WRITTEN.run().hash());
        assertThat(run.out()).contains("学习型城市建设监测指标体系", "甲市", "结果指纹").doesNotContain("\uFFFD", "??");
        var ascii = new WrittenAssessment(folder, run);
        assertThat(ascii.text("findings.csv")).contains("待核实").doesNotContain("\uFFFD");
        for (var file : List.of("scores.csv", "resolved.csv", "regional.csv", "assessment.json", "trace.jsonl")) {
            assertThat(folder.resolve(file))
                    .hasSameBinaryContentAs(WRITTEN.folder().resolve(file));
        }
    }

    @Test
    void findingsComeInTheLanguageAskedFor() {
        assertThat(WRITTEN.text("findings.csv")).contains("to be verified").doesNotContain("待核实");
    }

    @Test
    void rulesCheckSaysWhatTheRuleSetHolds() {
        var run = Program.HERE.run("rules", "check", "--rules", Program.RULES, "--lang", "en");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "62 indicators",
                        WRITTEN.json().path("ruleSet").path("revision").asString());
    }

    @Test
    void resultIsWrittenOverAnEarlierResult() throws IOException {
        var folder = Files.createDirectories(Program.fresh("again"));
        Files.copy(WRITTEN.folder().resolve("assessment.json"), folder.resolve("assessment.json"));
        Files.writeString(folder.resolve("stale.csv"), "of an earlier version");
        var run = Program.HERE.run(
                "assess", "--rules", Program.RULES, "--data", Program.PUBLISHED, "--period", "2020", "--out", folder);

        assertThat(run.code()).as(run.err()).isZero();
        var again = new WrittenAssessment(folder, run);
        assertThat(again.files()).isEqualTo(WRITTEN.files());
        assertThat(again.lines("scores.csv").stream().skip(1)).isNotEmpty().allMatch(line -> line.contains(",2020,"));
    }
}
