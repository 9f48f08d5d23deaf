package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The list of allowed calls is as short as it can be: everything on it is used by rules as experts write them. After an
 * upgrade of the engine these tests say which lines have to be looked at.
 */
class AllowedCallsTests {

    private static final List<CompiledForm> FORMS = new ArrayList<>();

    @BeforeAll
    static void compile(@TempDir Path folder) {
        FORMS.addAll(HonestRules.shipped());
        FORMS.add(HonestRules.compiled(folder));
    }

    @Test
    void honestRulesNameNothingElse() {
        assertThat(FORMS.stream().flatMap(form -> BytecodeGate.check(form).stream()))
                .extracting(problem -> problem.where() + " " + problem.message().en())
                .isEmpty();
    }

    @Test
    void honestRulesNameEveryLine() {
        var named = new NamesUsed();
        FORMS.forEach(named::read);
        var spare = new TreeMap<>(AllowedCalls.sections());
        spare.remove("loaded");
        spare.replaceAll((section, lines) -> without(lines, named.in(section)));

        assertThat(spare)
                .as("lines that no honest rule needs")
                .allSatisfy((section, lines) -> assertThat(lines).isEmpty());
    }

    private static Set<String> without(Set<String> lines, Set<String> named) {
        var left = new TreeSet<>(lines);
        left.removeAll(named);
        return left;
    }

    @Test
    void listIsForTheEngineThatRuns() throws Exception {
        try (var file = AllowedCalls.class.getResourceAsStream("allowed-calls.txt")) {
            assertThat(new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .findFirst())
                    .as("the version of the engine that the list was made for")
                    .hasValueSatisfying(line -> assertThat(line).contains("Drools " + EngineVersion.DROOLS + " "));
        }
    }

    @Test
    void honestRulesAskTheLoaderForEveryTypeThatOnlyLoadingNeeds() {
        var asked = new HashSet<String>();
        FORMS.forEach(form -> asked.addAll(AskedTypes.of(form)));
        var only = AllowedCalls.sections().get("loaded");

        assertThat(asked).containsAll(only);
        assertThat(otherSections()).as("types named twice").doesNotContainAnyElementsOf(only);
    }

    private static Set<String> otherSections() {
        var types = new HashSet<String>();
        new TreeMap<>(Map.copyOf(AllowedCalls.sections()))
                .forEach((section, lines) -> Stream.of(lines)
                        .filter(any -> !section.equals("loaded"))
                        .flatMap(Set::stream)
                        .forEach(line -> types.add(line.replaceAll("\\..*", ""))));
        return types;
    }
}
