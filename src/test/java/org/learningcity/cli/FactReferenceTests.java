package org.learningcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcity.framework.Language;
import org.learningcity.stage.Stage;

/** The pages on facts say what the program knows. */
class FactReferenceTests {

    private static final Path DOCUMENTS = Path.of("docs");

    private static List<String> printed(Language language) {
        return new FactReference(language).lines(Arrays.asList(Stage.values()));
    }

    @Test
    void pagesAreThoseThatTheCommandPrints() throws IOException {
        assertThat(Files.readAllLines(DOCUMENTS.resolve("rule-facts.md")))
                .as("rules facts --lang en > docs/rule-facts.md")
                .isEqualTo(printed(Language.EN));
        assertThat(Files.readAllLines(DOCUMENTS.resolve("rule-facts.zh-CN.md")))
                .as("rules facts --lang zh > docs/rule-facts.zh-CN.md")
                .isEqualTo(printed(Language.ZH));
    }

    @Test
    void numberThatMayNotBeGivenNamesTheFlagToAsk() {
        assertThat(new FactReference(Language.EN).lines(List.of(Stage.QUALITY)))
                .contains("| `hardMax` | number | `hasHardMax` |", "| `tolerancePercent` | number | `present` |");
    }
}
