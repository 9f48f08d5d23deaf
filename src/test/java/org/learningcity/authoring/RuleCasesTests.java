package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.trace.RuleRef;

/** Runs the cases of every rule set under {@code rules/}. */
class RuleCasesTests {

    private static final Path RULES = Path.of("rules");

    @TempDir
    private static Path forms;

    /** A rule set with its cases, run. */
    private record Checked(String name, List<Problem> problems, List<RuleRef> rules, List<CaseResult> results) {

        static Checked of(Path folder) {
            var ruleSet = RuleSetFolder.read(folder);
            var compiled = DroolsRuleEngine.keepingIn(forms).compile(ruleSet);
            var problems = new ArrayList<Problem>();
            var cases = RuleCases.read(folder, ruleSet, problems);
            var runner = new CaseRunner(ruleSet, compiled);
            return new Checked(
                    ruleSet.name(),
                    problems,
                    compiled.rules(),
                    cases.stream().map(runner::run).toList());
        }
    }

    private static List<Checked> ruleSets = List.of();

    @BeforeAll
    static void check() throws IOException {
        try (var folders = Files.list(RULES)) {
            ruleSets = folders.filter(folder -> Files.isRegularFile(folder.resolve("framework.yaml")))
                    .sorted()
                    .map(Checked::of)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCaseHolds() {
        return ruleSets.stream()
                .flatMap(checked -> checked.results().stream()
                        .map(result -> dynamicTest(
                                "%s/%s: %s"
                                        .formatted(
                                                checked.name(),
                                                result.example().file(),
                                                result.example().name()),
                                () -> holds(result))));
    }

    private static void holds(CaseResult result) {
        if (!result.holds()) {
            fail(result.in(Language.EN));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCaseFileIsWellWritten() {
        return ruleSets.stream()
                .map(checked -> dynamicTest(
                        checked.name(), () -> assertThat(checked.problems()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFiresInACaseAndStaysSilentInAnother() {
        return ruleSets.stream()
                .map(checked -> dynamicTest(checked.name(), () -> {
                    var coverage = new Coverage(checked.rules(), checked.results());
                    assertThat(coverage.neverFired()).extracting(RuleRef::id).isEmpty();
                    assertThat(coverage.neverSilent()).extracting(RuleRef::id).isEmpty();
                }));
    }
}
