package org.learningcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide to previews: its commands are run as they stand there, and print what stands below them. */
class ImpactGuideTests {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    /** A command of the guide and what it prints. */
    private record Shown(String command, String output) {}

    private static List<Shown> shown(String guide) throws IOException {
        var blocks = BLOCK.matcher(Files.readString(Path.of(guide)))
                .results()
                .map(block -> block.group(1))
                .toList();
        var shown = new ArrayList<Shown>();
        for (var i = 0; i + 1 < blocks.size(); i += 2) {
            shown.add(new Shown(blocks.get(i).strip(), blocks.get(i + 1)));
        }
        return shown;
    }

    /** The folder as the guide has it: the shipped rules, two drafts and the data. */
    private void prepare() throws IOException {
        RulesAtHand.in(folder.resolve("rules"));
        var mine = RulesAtHand.in(folder.resolve("my-rules"));
        mine.edit("tables/goalposts.csv", "\n2.3.3,*,*,0.2,1,3,", "\n2.3.3,*,*,0.2,1.5,3,");
        mine.edit("tables/weights.csv", "\n2.2.3,西部,22,", "\n2.2.3,西部,26,");
        mine.edit("tables/weights.csv", "\n2.2.4,西部,22,", "\n2.2.4,西部,18,");
        var other = RulesAtHand.in(folder.resolve("other-rules"));
        other.edit("tables/goalposts.csv", "\n2.3.3,*,*,0.2,1,3,", "\n2.3.3,*,*,0.2,1.2,3,");
        var data = Path.of("fixtures", "eight-cities-illustrative.xlsx");
        Files.createDirectories(folder.resolve("fixtures"));
        Files.copy(data, folder.resolve(data.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/impact.md", "docs/impact.zh-CN.md"})
    void everyCommandPrintsWhatStandsBelowIt(String guide) throws IOException, InterruptedException {
        prepare();
        for (var each : shown(guide)) {
            assertThat(printed(each.command())).as(each.command()).isEqualTo(each.output());
        }
    }

    @Test
    void bothLanguagesShowTheSameCommands() throws IOException {
        var english = shown("docs/impact.md").stream()
                .map(each -> each.command().replace("--lang en", "--lang zh"))
                .toList();
        assertThat(shown("docs/impact.zh-CN.md"))
                .extracting(Shown::command)
                .hasSize(4)
                .isEqualTo(english);
    }

    private String printed(String line) throws IOException, InterruptedException {
        assertThat(line).startsWith("lcm ");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(ThisProgram.classPathAndMain());
        command.addAll(List.of(line.substring("lcm ".length()).split(" ")));
        var out = folder.resolve("out.txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        assertThat(builder.start().waitFor()).as(line).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
