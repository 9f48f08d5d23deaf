package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code of a problem of a rule set is explained in {@code docs/checks.md}, and no other. */
class CheckCodesTests {

    private static final Path SOURCES = Path.of("src/main/java/org/learningcity");
    private static final List<String> ROOMS = List.of("ruleset", "authoring", "impact", "boundary");
    private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9_-]*\\.[a-z][a-z0-9-]*)\"");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| `([a-z][a-z0-9_.-]*)` \\| ");
    /** Names of files and of settings look like codes. */
    private static final Pattern NO_CODE =
            Pattern.compile(".*\\.(csv|yaml|drl|rule|xlsx|java|class|md|zip|json|properties|txt|html|log|home)");
    /** Codes that are put together from the name of a table or column. */
    private static final Set<String> MADE = Set.of(
            "precedence.kind",
            "precedence.vintage",
            "precedence.status",
            "gap_reasons.reason",
            "indicators.wants",
            "indicators.direction",
            "indicators.wording",
            "goalposts.beyond-limits",
            "proxies.beyond-limits",
            "targets.beyond-limits");

    @ParameterizedTest
    @ValueSource(strings = {"docs/checks.md", "docs/checks.zh-CN.md"})
    void everyCodeIsExplained(String document) throws IOException {
        assertThat(explained(document))
                .as(
                        "add a line `| code | … |` to %s for each code that is new, and take out those that are gone",
                        document)
                .containsExactlyElementsOf(codes());
    }

    @Test
    void noCodeIsExplainedTwice() throws IOException {
        var text = Files.readString(Path.of("docs/checks.md"));
        assertThat(EXPLAINED.matcher(text).results().map(line -> line.group(1)).toList())
                .doesNotHaveDuplicates();
    }

    private static Set<String> explained(String document) throws IOException {
        var found = new TreeSet<String>();
        EXPLAINED.matcher(Files.readString(Path.of(document))).results().forEach(line -> found.add(line.group(1)));
        return found;
    }

    private static Set<String> codes() throws IOException {
        var found = new TreeSet<>(MADE);
        for (var room : ROOMS) {
            try (var files = Files.walk(SOURCES.resolve(room))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    CODE.matcher(Files.readString(file))
                            .results()
                            .map(code -> code.group(1))
                            .filter(code -> !NO_CODE.matcher(code).matches())
                            .forEach(found::add);
                }
            }
        }
        return found;
    }
}
