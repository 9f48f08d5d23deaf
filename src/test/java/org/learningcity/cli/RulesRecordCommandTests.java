package org.learningcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Language;
import picocli.CommandLine;

/** What people see of {@code rules record}. */
class RulesRecordCommandTests {

    private static final Path DATA = Path.of("fixtures", "hdi-twelve-countries.csv");

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    private record Run(ExitCode code, String out, String err) {}

    @BeforeEach
    void copy() throws IOException {
        var base = Path.of("rules", "hdi");
        try (var files = Files.walk(base)) {
            for (var each : files.toList()) {
                Files.copy(
                        each,
                        folder.resolve("hdi").resolve(base.relativize(each).toString()));
            }
        }
    }

    private Run run(String... arguments) throws IOException {
        var command = new RulesRecordCommand();
        var line = new ArrayList<>(List.of("--cache", cache.toString(), "--data", DATA.toString()));
        line.addAll(List.of("--rules", folder.resolve("hdi").toString()));
        line.addAll(List.of(arguments));
        new CommandLine(command).parseArgs(line.toArray(String[]::new));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Language.ZH);
        var code = command.run(terminal, Instant.EPOCH);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aLineOfACsvFileBecomesACaseThatHolds() throws IOException {
        var run = run("--cell", "hdi-twelve-countries.csv:2", "--as-it-is", "--because", "公布值");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("recorded-LE-2021.yaml", "样例相符");
        assertThat(folder.resolve("hdi/cases/recorded-LE-2021.yaml"))
                .content(StandardCharsets.UTF_8)
                .contains("place: {place: Brazil", "value: 72.7504", "cell: \"hdi-twelve-countries.csv:2\"");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        var again = List.of("--place", "Brazil", "--period", "2021", "--indicator", "HDI");
        var line = new ArrayList<>(again);
        line.addAll(List.of("--as-it-is", "--because", "x"));
        run(line.toArray(String[]::new));
        var first = Files.readString(folder.resolve("hdi/cases/recorded-HDI-2021.yaml"));
        assertThat(run(line.toArray(String[]::new)).out()).contains("recorded-HDI-2021-2.yaml");
        line.addAll(List.of("--file", "recorded-HDI-2021.yaml"));
        var refused = run(line.toArray(String[]::new));
        assertThat(refused.code()).isEqualTo(ExitCode.FOLDER_REFUSED);
        assertThat(refused.err()).contains("已存在,不予覆盖");
        assertThat(folder.resolve("hdi/cases/recorded-HDI-2021.yaml")).content().isEqualTo(first);
    }

    @Test
    void aFileOutsideOfTheCasesIsRefused() throws IOException {
        var run = run("--cell", "x.csv:2", "--as-it-is", "--because", "x", "--file", "../tables/x.yaml");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--file");
    }

    @Test
    void aPlaceAYearOrACellThatIsNotThereIsSaid() throws IOException {
        assertThat(run("--cell", "other.csv:2", "--as-it-is", "--because", "x").err())
                .contains("数据中没有单元格“other.csv:2”");
        var place = run("--place", "Brasil", "--period", "2021", "--indicator", "LE", "--as-it-is", "--because", "x");
        assertThat(place.code()).isEqualTo(ExitCode.DATA_REFUSED);
        assertThat(place.err()).contains("Brasil", "Brazil");
        assertThat(folder.resolve("hdi/cases")).isDirectoryNotContaining("glob:**recorded*");
    }

    @Test
    void aMessageThatNoRuleSaysNeedsARuleFile() throws IOException {
        var messages = folder.resolve("hdi/messages.csv");
        Files.writeString(messages, Files.readString(messages) + "life-too-long,寿命过长,life too long,,\n");
        var wanted = new ArrayList<>(List.of("--cell", "hdi-twelve-countries.csv:2", "--because", "x"));
        wanted.addAll(List.of("--finding", "life-too-long"));
        var refused = run(wanted.toArray(String[]::new));
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("还没有规则给出这样的意见", "--about");
        wanted.addAll(List.of("--about", "resolution/reported.drl"));
        assertThat(run(wanted.toArray(String[]::new)).out()).contains("样例不符", "应为:Brazil 2021 LE 审核意见 life-too-long");
    }
}
