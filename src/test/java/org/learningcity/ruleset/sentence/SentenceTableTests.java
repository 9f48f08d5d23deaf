package org.learningcity.ruleset.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.learningcity.ruleset.CsvFile;
import org.learningcity.stage.Stage;

/** What each sentence of a table stands for in the engine's language, in Chinese and in English. */
class SentenceTableTests {

    private static final Path TABLE = Path.of("src", "test", "resources", "sentences", "sentences.csv");

    /** What a rule of each stage is about where the table only has its action. */
    private static final Map<Stage, List<String>> ABOUT = Map.of(
            Stage.QUALITY, List.of("填报值未填单位", "the report states no unit"),
            Stage.RESOLUTION, List.of("代用指标值已经批准", "the proxy value is approved"),
            Stage.SCORING, List.of("采用值为评审值", "the resolved value is judged"),
            Stage.AGGREGATION, List.of("上级节点的完整度大于0", "the parent node's completeness is above 0"),
            Stage.DIAGNOSIS, List.of("节点的得分大于0", "the node's score is above 0"));

    private static final Map<Stage, String> THEN = Map.of(
            Stage.QUALITY, "提出提示性意见“untidy-cell”",
            Stage.RESOLUTION, "将其作为代用值列为候选值",
            Stage.SCORING, "不予计分，说明“no-rubric”",
            Stage.AGGREGATION, "将其列为暂不发布“incomplete”",
            Stage.DIAGNOSIS, "列为优势“strength”");

    @TestFactory
    Stream<DynamicTest> sentencesStandForTheirShape() throws IOException {
        var table = CsvFile.parse("sentences.csv", Files.readString(TABLE), new ArrayList<>());
        return table.lines().stream()
                .flatMap(line -> Stream.of("zh", "en")
                        .map(language -> DynamicTest.dynamicTest(
                                line.cell(language), () -> standsFor(line, language, line.cell("drl")))));
    }

    private static void standsFor(CsvFile.Line line, String language, String drl) {
        var stage = Stage.valueOf(line.cell("stage").toUpperCase(Locale.ROOT));
        var condition = line.cell("part").equals("condition");
        var about = ABOUT.getOrDefault(stage, List.of()).get(language.equals("zh") ? 0 : 1);
        var made = Written.in(stage)
                .rule(
                        condition ? line.cell(language) : about,
                        condition ? THEN.getOrDefault(stage, "") : line.cell(language));
        assertThat(made.complaints()).isEmpty();
        assertThat(condition ? conditions(made.drl()) : actions(made.drl())).isEqualTo(drl);
    }

    /** What stands between the brackets of the pattern, the binding of rows left out. */
    private static String conditions(String drl) {
        return drl.lines()
                .dropWhile(line -> !line.equals("when"))
                .skip(2)
                .takeWhile(line -> !line.equals("    )"))
                .map(line -> line.strip().replaceAll(",$", ""))
                .filter(line -> !line.startsWith("$"))
                .collect(Collectors.joining(", "));
    }

    private static String actions(String drl) {
        return drl.lines()
                .dropWhile(line -> !line.equals("then"))
                .skip(1)
                .takeWhile(line -> !line.equals("end"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
