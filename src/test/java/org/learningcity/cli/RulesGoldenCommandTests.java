package org.learningcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Language;
import picocli.CommandLine;

/** What people see of {@code rules golden}. */
class RulesGoldenCommandTests {

    private static final Path DATA = Path.of("fixtures", "hdi-twelve-countries.csv");

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    private Path rules;

    private record Run(ExitCode code, String out, String err) {}

    @BeforeEach
    void copy() throws IOException {
        var base = Path.of("rules", "hdi");
        rules = folder.resolve("rules").resolve("hdi");
        Files.createDirectories(rules.resolveSibling(""));
        try (var files = Files.walk(base)) {
            for (var each : files.toList()) {
                Files.copy(each, rules.resolve(base.relativize(each).toString()));
            }
        }
        Files.createDirectories(folder.resolve("fixtures"));
        Files.copy(DATA, folder.resolve(DATA.toString()));
    }

    private Run run(String... arguments) throws IOException {
        var command = new RulesGoldenCommand();
        var line = new ArrayList<>(List.of("--cache", cache.toString(), "--rules", rules.toString()));
        line.addAll(List.of(arguments));
        new CommandLine(command).parseArgs(line.toArray(String[]::new));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Language.ZH);
        var code = command.run(terminal);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private void longerLives() throws IOException {
        var table = rules.resolve("tables/goalposts.csv");
        var text = Files.readString(table);
        assertThat(text).contains("LE,*,*,20,,85,");
        Files.writeString(table, text.replace("LE,*,*,20,,85,", "LE,*,*,20,,90,"));
    }

    @Test
    void nothingMovesWhileTheRulesAreAsTheyWere() throws IOException {
        var run = run();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualTo("hdi-twelve-countries:96 行,没有变化" + System.lineSeparator());
    }

    @Test
    void aMovedScoreIsShownWithItsRowUntilItIsAccepted() throws IOException {
        longerLives();
        var moved = run("--all");
        assertThat(moved.code()).isEqualTo(ExitCode.CASE_FAILED);
        // (72.7504 - 20) / (90 - 20)
        assertThat(moved.out())
                .contains("Brazil 2021 LE  得分 0.812 → 0.754", "tables/goalposts.csv:2", "Brazil 2021 HEALTH")
                .contains("rules golden --accept");
        var accepted = run("--accept");
        assertThat(accepted.code()).isEqualTo(ExitCode.DONE);
        assertThat(accepted.out()).contains("已接受");
        assertThat(run().out()).contains("没有变化");
    }

    @Test
    void dataThatAreNotThereAreSaidAndNothingIsCompared() throws IOException {
        Files.delete(folder.resolve(DATA.toString()));
        var run = run();
        assertThat(run.code()).isEqualTo(ExitCode.DATA_REFUSED);
        assertThat(run.err()).contains("找不到数据", "hdi-twelve-countries.csv", "没有比对");
    }

    @Test
    void aTableThatIsGoneIsAProblem() throws IOException {
        Files.delete(rules.resolve("cases/golden/hdi-twelve-countries.csv"));
        var run = run();
        assertThat(run.code()).isEqualTo(ExitCode.RULE_SET_REFUSED);
        assertThat(run.err()).contains("缺少 cases/golden/hdi-twelve-countries.csv");
    }

    @Test
    void aNewOneIsMadeOfTheDataNamed() throws IOException {
        Files.delete(rules.resolve("cases/golden/hdi-twelve-countries.csv"));
        Files.delete(rules.resolve("cases/golden/hdi-twelve-countries.yaml"));
        assertThat(run().out()).contains("没有基准测评结果");
        assertThat(run("--data", folder.resolve(DATA.toString()).toString()).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("--accept", "--data", folder.resolve(DATA.toString()).toString())
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(rules.resolve("cases/golden/hdi-twelve-countries.csv"))
                .hasSameTextualContentAs(Path.of("rules/hdi/cases/golden/hdi-twelve-countries.csv"));
        assertThat(rules.resolve("cases/golden/hdi-twelve-countries.yaml"))
                .hasSameTextualContentAs(Path.of("rules/hdi/cases/golden/hdi-twelve-countries.yaml"));
    }
}
