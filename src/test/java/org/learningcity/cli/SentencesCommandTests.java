package org.learningcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.sentence.SentenceList;

/** The pages that list the sentences are what the command prints; {@code -Dsentences.write=true} writes them anew. */
class SentencesCommandTests {

    @ParameterizedTest
    @CsvSource({"ZH, sentences.zh-CN.md", "EN, sentences.md"})
    void listOfSentencesIsUpToDate(Language language, String name) throws IOException {
        var ruleSet = RuleSetFolder.read(Path.of("rules", "cn-learning-city"));
        var lines = new SentenceList(ruleSet.vocabulary(), ruleSet.names(), language).lines(Optional.empty());
        var page = Path.of("docs", name);
        if (Boolean.getBoolean("sentences.write")) {
            Files.writeString(page, String.join("\n", lines) + "\n");
        }
        assertThat(Files.readAllLines(page))
                .as("rules sentences --rules rules/cn-learning-city --lang %s > %s", language, page)
                .isEqualTo(lines);
    }
}
