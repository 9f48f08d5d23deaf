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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Language;
import picocli.CommandLine;

/** What people see of {@code rules impact}, on a rule set small enough to be worked out by hand. */
class RulesImpactCommandTests {

    private static final Path DATA = Path.of("fixtures", "hdi-twelve-countries.csv");
    private static final Path BASE = Path.of("rules", "hdi");

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    /** How the command ended. */
    private record Run(ExitCode code, String out, String err) {}

    private static Run run(Language language, Object... arguments) throws IOException {
        var command = new RulesImpactCommand();
        var line = new ArrayList<>(List.of("--cache", cache.toString(), "--data", DATA.toString()));
        for (var argument : arguments) {
            line.add(argument.toString());
        }
        new CommandLine(command).parseArgs(line.toArray(String[]::new));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = command.run(new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                language));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A copy of the base in which {@code old} was replaced in a file. */
    private Path draft(String name, String file, String old, String changed) throws IOException {
        var target = folder.resolve(name);
        if (!Files.exists(target)) {
            try (var files = Files.walk(BASE)) {
                for (var each : files.toList()) {
                    Files.copy(each, target.resolve(BASE.relativize(each).toString()));
                }
            }
        }
        var text = Files.readString(target.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(target.resolve(file), text.replace(old, changed));
        return target;
    }

    private Path longerLives() throws IOException {
        return Files.exists(folder.resolve("longer-lives"))
                ? folder.resolve("longer-lives")
                : draft("longer-lives", "tables/goalposts.csv", "LE,*,*,20,,85,", "LE,*,*,20,,90,");
    }

    @Test
    void saysInChineseWhatChangesAndThroughWhichRow() throws IOException {
        var run = run(Language.ZH, BASE, longerLives(), "--place", "Brazil");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        // UNDP publishes 0.754; health falls by 65/70, of which the index feels the cube root
        assertThat(run.out())
                .contains("== hdi → longer-lives ==")
                .contains("  A  标杆值 LE:最好值 85 → 90  [tables/goalposts.csv:2]")
                .contains("1 个城市中 1 个有变化")
                .containsPattern("Brazil 2021 HDI 人类发展指数 +0\\.7541 +0\\.7357 +−0\\.0184");
    }

    @Test
    void saysInEnglishHowAScoreIsTakenApart() throws IOException {
        var draft = draft("two", "tables/goalposts.csv", "LE,*,*,20,,85,", "LE,*,*,20,,90,");
        draft("two", "tables/weights.csv", "HEALTH,*,1,", "HEALTH,*,2,");
        var run = run(Language.EN, BASE, draft, "--place", "Brazil", "--node", "HDI");

        assertThat(run.out())
                .contains("alterations:")
                .contains("B  Weights, HEALTH: weight 1 → 2")
                .contains("by alteration")
                .contains("by child")
                .contains("HEALTH Long and healthy life: its share of weight 33.3% → 50.0%")
                .contains("down to its sources")
                .contains("LE Life expectancy at birth: its score")
                .contains("row: Goalposts, LE: best 85 → 90");
    }

    @Test
    void everyListOfANodeTakenApartAddsUpAsPrinted() throws IOException {
        var draft = draft("sums", "tables/goalposts.csv", "LE,*,*,20,,85,", "LE,*,*,25,,90,");
        draft("sums", "tables/goalposts.csv", "EYS,*,*,0,,18,", "EYS,*,*,0,,21,");
        draft("sums", "tables/weights.csv", "HEALTH,*,1,", "HEALTH,*,2,");
        draft("sums", "tables/aggregation.csv", "HDI,GEOMETRIC,", "HDI,ARITHMETIC,");
        var run = run(Language.EN, BASE, draft, "--node", "HDI");

        var lists = PrintedSums.of(run.out());
        assertThat(lists).as("twelve countries, three lists each").hasSize(36);
        assertThat(lists)
                .allSatisfy(list -> assertThat(list.sum()).as("%s", list).isEqualByComparingTo(list.whole()));
    }

    @Test
    void draftsStandSideBySide() throws IOException {
        var second = draft("shorter-lives", "tables/goalposts.csv", "LE,*,*,20,,85,", "LE,*,*,20,,80,");
        var run = run(Language.EN, BASE, longerLives(), second, "--place", "Brazil");

        assertThat(run.out())
                .contains("== hdi → longer-lives ==", "== hdi → shorter-lives ==")
                .containsPattern("place, year, node +base +longer-lives +shorter-lives")
                .containsPattern(
                        "Brazil 2021 HDI Human Development Index +0\\.7541 +0\\.7357 \\(−0\\.0184\\) +0\\.7745 \\(\\+0\\.0204\\)");
    }

    @Test
    void draftThatCannotBeReadIsSaidAndTheOthersAreShown() throws IOException {
        var broken = draft("broken", "tables/goalposts.csv", "LE,*,*,20,,85,", "LE,*,*,twenty,,85,");
        var run = run(Language.EN, BASE, broken, longerLives());

        assertThat(run.code()).isEqualTo(ExitCode.RULE_SET_REFUSED);
        assertThat(run.err())
                .contains("the draft broken cannot be used:")
                .contains("tables/goalposts.csv:2")
                .contains("`twenty`");
        assertThat(run.out()).contains("== hdi → longer-lives ==").doesNotContain("→ broken");
    }

    @Test
    void draftThatChangesNothingSaysWhy() throws IOException {
        var same = draft("same", "tables/weights.csv", "HEALTH,*,1,,,STANDARD,", "HEALTH,*,1,,,EXPERT,");
        var run = run(Language.ZH, BASE, same);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("结果没有任何变化").contains("只改了说明").contains("权重 HEALTH");
    }

    @Test
    void foldersBehindTheDataAreNotTakenForData() throws IOException {
        var run = run(Language.EN, longerLives());

        assertThat(run.code()).as("one folder is no comparison").isEqualTo(ExitCode.USAGE);
        assertThat(run(Language.EN, BASE, longerLives()).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void unknownNodeSuggestsTheNearest() throws IOException {
        var run = run(Language.EN, BASE, longerLives(), "--node", "HEALT");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("`HEALT`").contains("HEALTH");
    }

    @Test
    void tablesAreWrittenWholeAndAddUp() throws IOException {
        var out = folder.resolve("out");
        var run = run(Language.EN, BASE, longerLives(), "--out", out);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "impact.txt",
                            "alterations.csv",
                            "nodes.csv",
                            "causes.csv",
                            "contributions.csv",
                            "values.csv",
                            "findings.csv",
                            "firings.csv");
        }
        assertThat(Files.readString(out.resolve("impact.txt")).strip())
                .isEqualTo(run.out().replaceAll("written to .*\\R?$", "").strip());
        assertThat(Files.readAllLines(out.resolve("nodes.csv")))
                .filteredOn(line -> line.startsWith("longer-lives,Brazil,2021,HDI,"))
                .singleElement()
                .asString()
                .contains("RELEASED");
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(run(Language.EN, BASE, longerLives(), "--out", folder).code())
                .isEqualTo(ExitCode.FOLDER_REFUSED);
    }
}
