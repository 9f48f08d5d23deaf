package org.learningcity.ruleset.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.learningcity.stage.Stage;

/** The rules that the guides show can be read, as they stand there. */
class SentencesOfTheGuideTests {

    private static final Pattern BLOCK = Pattern.compile("(?s)\n```\n(.*?)\n```\n");
    private static final int SHOWN = 7;

    @TestFactory
    Stream<DynamicTest> everyRuleShownCanBeRead() throws IOException {
        return Stream.of("writing-sentences.zh-CN.md", "writing-sentences.md", "sentences.zh-CN.md", "sentences.md")
                .flatMap(page -> BLOCK.matcher(text(page))
                        .results()
                        .map(block -> dynamicTest(
                                page + ": " + block.group(1).lines().findFirst().orElse(""),
                                () -> read(block.group(1)))));
    }

    @TestFactory
    Stream<DynamicTest> guidesShowARuleOfEachKind() {
        return Stream.of("writing-sentences.zh-CN.md", "writing-sentences.md")
                .map(page -> dynamicTest(
                        page,
                        () -> assertThat(BLOCK.matcher(text(page)).results()).hasSize(SHOWN)));
    }

    private static String text(String page) {
        try {
            return Files.readString(Path.of("docs", page));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** In one stage at least: the others do not have its words. */
    private static void read(String rules) {
        var complaints = Arrays.stream(Stage.values())
                .map(stage -> Written.in(stage).file(rules))
                .filter(made -> made.complaints().isEmpty() && !made.rules().isEmpty());
        assertThat(complaints).as(rules).isNotEmpty();
    }
}
