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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcity.framework.Language;
import picocli.CommandLine;

/** What people see of {@code rules sentences}. */
class SentencesCommandTests {

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    /** How the command ended. */
    private record Run(ExitCode code, String out, String err) {}

    private static Run run(Language language, Object... arguments) throws IOException {
        var command = new RulesSentencesCommand();
        var line = new ArrayList<>(List.of("--cache", cache.toString(), "--rules", "rules/cn-learning-city"));
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

    /** {@code -Dsentences.write=true} writes the pages anew. */
    @ParameterizedTest
    @CsvSource({"ZH, sentences.zh-CN.md", "EN, sentences.md"})
    void pageOfAllSentencesIsUpToDate(Language language, String name) throws IOException {
        var printed = run(language).out().replace(System.lineSeparator(), "\n");
        var page = Path.of("docs", name);
        if (Boolean.getBoolean("sentences.write")) {
            Files.writeString(page, printed);
        }
        assertThat(Files.readString(page))
                .as("rules sentences --rules rules/cn-learning-city --lang %s > %s", language, page)
                .isEqualTo(printed);
    }

    @Test
    void listOfOneStageLeavesOutTheOthers() throws IOException {
        assertThat(run(Language.ZH, "--stage", "diagnosis").out())
                .contains("## 诊断", "列为优势")
                .doesNotContain("## 数据审核", "强制性意见{");
    }

    @Test
    void rulesOfTheEngineAreSaidInSentences() throws IOException {
        var run = run(Language.ZH, "--of", "quality/evidence.drl");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("佐证材料未注明日期", "对该佐证材料的“日期”栏提出核实性意见“evidence-without-date”");
    }

    @Test
    void ruleThatTheVocabularyCannotSayIsNamed() throws IOException {
        var file = Files.createDirectories(folder.resolve("quality")).resolve("a.drl");
        Files.writeString(
                file,
                Files.readString(Path.of("rules/cn-learning-city/quality/evidence.drl"))
                        .replace(
                                "$exhibit : Exhibit( dated == false )",
                                "$exhibit : Exhibit( dated == false, sharedWith != \"\" )"));
        var run = run(Language.ZH, "--of", file);
        assertThat(run.err()).contains("规则“evidence without date”不能用句子写:sharedWith");
        assertThat(run.out()).contains("规则：document without number");
    }

    @Test
    void sentencesAreShownInTheEnginesLanguage() throws IOException {
        var file = folder.resolve("a.rule");
        Files.writeString(file, """
                规则：样例
                负责人：o
                依据：r
                如果
                  填报值的数值大于上限
                那么
                  提出提示性意见“untidy-cell”
                """);
        var run = run(Language.EN, "--drl", file, "--stage", "quality");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("rule \"样例\"", "limits.hasHardMax", "findings.note( $report, \"untidy-cell\" );");
    }

    @Test
    void sentenceThatCannotBeReadIsShownWithItsPlace() throws IOException {
        var file = Files.createDirectories(folder.resolve("quality")).resolve("a.rule");
        Files.writeString(file, "规则：样例\n负责人：o\n依据：r\n如果\n填报值未填单未\n那么\n提出提示性意见“untidy-cell”\n");
        var run = run(Language.ZH, "--drl", file);
        assertThat(run.code()).isEqualTo(ExitCode.RULE_SET_REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a.rule:5:4", "未填单未", "是否想写“未填单位”?");
    }

    @Test
    void fileOfNoStageAsksForOne() throws IOException {
        var file = folder.resolve("a.rule");
        Files.writeString(file, "");
        assertThat(run(Language.EN, "--drl", file).err()).contains("add --stage, one of quality");
    }
}
