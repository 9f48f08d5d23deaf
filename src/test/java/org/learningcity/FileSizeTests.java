package org.learningcity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read in one go. */
class FileSizeTests {

    private static final int LONGEST = 400;
    private static final int NINE_OF_TEN = 200;
    private static final int LONGEST_RULE_FILE = 80;

    @Test
    void programFilesAreSmall() throws IOException {
        assertSmall(lines(Path.of("src/main/java"), ".java"));
    }

    @Test
    void testFilesAreSmall() throws IOException {
        assertSmall(lines(Path.of("src/test/java"), ".java"));
    }

    @Test
    void ruleFilesAreSmall() throws IOException {
        assertThat(lines(Path.of("rules"), ".drl"))
                .isNotEmpty()
                .allSatisfy((file, lines) -> assertThat(lines).as(file).isLessThanOrEqualTo(LONGEST_RULE_FILE));
    }

    @Test
    void filesOfSentencesAreSmall() throws IOException {
        assertThat(lines(Path.of("rules"), ".rule"))
                .allSatisfy((file, lines) -> assertThat(lines).as(file).isLessThanOrEqualTo(LONGEST_RULE_FILE));
    }

    private static void assertSmall(Map<String, Integer> lines) {
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy((file, count) -> assertThat(count).as(file).isLessThanOrEqualTo(LONGEST));
        var sorted = lines.values().stream().sorted().toList();
        assertThat(sorted.get(sorted.size() * 9 / 10))
                .as("nine of ten files have fewer lines than this")
                .isLessThan(NINE_OF_TEN);
    }

    private static Map<String, Integer> lines(Path folder, String ending) throws IOException {
        var lines = new TreeMap<String, Integer>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(found -> found.toString().endsWith(ending)).toList()) {
                lines.put(file.toString(), Files.readAllLines(file).size());
            }
        }
        return lines;
    }
}
