package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.SmallRuleSet;
import org.learningcity.stage.Finding;
import org.learningcity.stage.Stage;
import org.learningcity.trace.RuleRef;

/** Files of sentences beside files of the engine's language: read, compiled, run, and traced to their lines. */
class SentenceFilesTests {

    private static final String RULES = """
            # 处理决定
            负责人：data-quality
            依据：docs/writing-rules.md

            规则：没有文号的决定
            如果
              处理决定没有文号
            那么
              提出核实性意见“too-low”

            规则：一票否决
            如果
              处理决定的种类为一票否决
            那么
              提出提示性意见“过高”
            """;

    @TempDir
    private Path folder;

    private Path set;

    @BeforeEach
    void layOut() throws IOException {
        set = Files.createDirectories(folder.resolve("rules").resolve("small"));
        copyVocabulary(folder.resolve("rules").resolve("vocabulary"));
    }

    private static void copyVocabulary(Path target) throws IOException {
        Files.createDirectories(target);
        try (var files = Files.list(Path.of("rules", "vocabulary"))) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
    }

    private RuleSet read(String rules) {
        return SmallRuleSet.in(set).with("quality/decisions.rule", rules).read();
    }

    private List<Problem> problems(String rules) {
        return errors(SmallRuleSet.in(set).with("quality/decisions.rule", rules));
    }

    private static List<Problem> errors(SmallRuleSet ruleSet) {
        return ruleSet.problems().stream().filter(Problem::refuses).toList();
    }

    @Test
    void ruleInSentencesFiresAndIsTracedToItsLine() {
        var rules = RuleFiles.compile(read(RULES), folder);
        var firings = rules.run(Stage.QUALITY, RuleFiles.decisions(1));
        assertThat(firings).hasSize(1);
        assertThat(firings.get(0).rule().position()).isEqualTo("quality/decisions.rule:11");
        assertThat(firings.get(0).rule().id()).isEqualTo("quality/一票否决");
        assertThat(firings.get(0).rule().title()).isEqualTo("一票否决");
        assertThat(firings.get(0).rule().metadata()).containsEntry("owner", "data-quality");
        assertThat(((Finding) firings.get(0).conclusion()).message()).isEqualTo("too-high");
    }

    @Test
    void compiledFormFollowsItsLines() {
        RuleFiles.compile(read(RULES), folder);
        var moved = RuleFiles.compile(read("# 一行\n# 两行\n" + RULES), folder);
        assertThat(moved.rules()).extracting(RuleRef::line).containsExactly(7, 13);
    }

    @Test
    void everyLineOfTheRuleTextKnowsWhereItComesFrom() {
        var file = read(RULES).rules().get(0);
        assertThat(file.text().lines()).hasSameSizeAs(file.origins().places());
        assertThat(origin(file, "cited == false")).isEqualTo("quality/decisions.rule:7:3");
        assertThat(origin(file, "\"too-low\"")).isEqualTo("quality/decisions.rule:9:3");
        assertThat(origin(file, "kind == \"VETO\"")).isEqualTo("quality/decisions.rule:13:3");
    }

    private static String origin(RuleFile file, String words) {
        var lines = file.text().lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return file.origins().at(i + 1, 0);
            }
        }
        throw new AssertionError(words + " is not in\n" + file.text());
    }

    @Test
    void problemShowsTheSentence() {
        assertThat(problems(RULES.replace("没有文号", "没有文好")))
                .extracting(Problem::code, Problem::where, Problem::excerpt)
                .containsExactly(tuple("sentence.unknown-phrase", "quality/decisions.rule:7:7", "  处理决定没有文好"));
    }

    @Test
    void problemOfTheEngineShowsTheSentence() {
        var repeated = RULES.replace("规则：一票否决", "规则：没有文号的决定");
        assertThat(RuleFiles.problems(read(repeated), folder))
                .extracting(Problem::where)
                .allSatisfy(where -> assertThat(where).startsWith("quality/decisions.rule:11"));
    }

    @Test
    void ruleFileOutsideAStageIsRefused() {
        assertThat(errors(SmallRuleSet.in(set).with("decisions.rule", RULES)))
                .extracting(Problem::code)
                .containsExactly("rules.no-stage");
    }

    @Test
    void sentencesNeedAVocabulary() {
        var alone = SmallRuleSet.in(folder.resolve("alone")).with("quality/decisions.rule", RULES);
        assertThat(errors(alone))
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("rules.no-vocabulary", "quality/decisions.rule"));
    }

    @Test
    void vocabularyOfItsOwnGoesBeforeTheOneBeside() throws IOException {
        copyVocabulary(set.resolve("vocabulary"));
        Files.writeString(folder.resolve("rules").resolve("vocabulary").resolve("facts.csv"), "broken");
        assertThat(read(RULES).rules()).hasSize(1);
    }

    @Test
    void vocabularyIsPartOfTheRevision() throws IOException {
        var before = read(RULES).revision();
        var words = folder.resolve("rules").resolve("vocabulary").resolve("words.csv");
        Files.writeString(words, Files.readString(words) + "Status,OFFICIAL,公开,published,,\n");
        assertThat(read(RULES).revision()).isNotEqualTo(before);
    }

    @Test
    void mistakeInTheVocabularyRefusesTheRuleSet() throws IOException {
        var fields = folder.resolve("rules").resolve("vocabulary").resolve("fields.csv");
        Files.writeString(fields, Files.readString(fields) + "Report,amuont,amount,,,,另一数值,other value,,\n");
        var lines = Files.readAllLines(fields).size();
        assertThat(problems(RULES))
                .extracting(Problem::code, Problem::where, Problem::excerpt)
                .containsExactly(tuple(
                        "vocabulary.unknown-field",
                        "../vocabulary/fields.csv:%d:8".formatted(lines),
                        "Report,amuont,amount,,,,另一数值,other value,,"));
    }
}
