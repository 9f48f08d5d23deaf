package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

class RuleSetInspectionTests {

    @TempDir
    private static Path forms;

    private static RuleEngine engine;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        engine = DroolsRuleEngine.keepingIn(forms);
    }

    private RuleSetInspectionTests edit(String file, UnaryOperator<String> change) {
        try {
            Files.writeString(folder.resolve(file), change.apply(Files.readString(folder.resolve(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private RuleSetInspectionTests copy(String name) {
        var from = Path.of("rules", name);
        try (var found = Files.walk(from)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private List<String> found() {
        return RuleSetInspection.of(folder, engine).problems().stream()
                .map(problem -> "%s %s %s".formatted(problem.severity(), problem.code(), problem.where()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn-learning-city", "hdi"})
    void saysNothingAgainstShippedRuleSets(String name) {
        var inspection = RuleSetInspection.of(Path.of("rules", name), engine);
        assertThat(inspection.problems()).isEmpty();
        assertThat(inspection.rules()).isPresent();
        assertThat(inspection.cases()).isNotEmpty();
    }

    @Test
    void saysWhatIsWrongWithTablesRulesAndCasesAtOnceByPlace() {
        copy("hdi")
                .edit("aggregation/means.drl", text -> text.replace("scoredChildren > 0", "scoredChilden > 0"))
                .edit("cases/published.yaml", text -> text.replace("aggregation/gates.drl", "aggregation/gate.drl"))
                .edit("messages.csv", text -> text + "unsaid,没有人说,nobody says it,,\n");
        assertThat(found())
                .filteredOn(problem -> !problem.contains("rules.no-case"))
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(problem -> problem.startsWith("ERROR rules.") && problem.contains("aggregation/means.drl:"))
                .anyMatch(problem -> problem.startsWith("ERROR case.unknown-rules cases/published.yaml:"))
                .anyMatch(problem -> problem.startsWith("WARNING messages.unused messages.csv:"));
    }

    @Test
    void saysWhatIsWrongWithRulesBesideATableThatCannotBeRead() {
        copy("hdi")
                .edit("tables/weights.csv", text -> text.replace("HEALTH,*,1", "HEALTHY,*,1"))
                .edit("aggregation/means.drl", text -> text.replace("nodes.arithmetic", "nodes.average"));
        assertThat(found())
                .anyMatch(problem -> problem.equals("ERROR table.cell tables/weights.csv:2:1"))
                .anyMatch(problem -> problem.startsWith("ERROR rules.") && problem.contains("aggregation/means.drl:"));
    }

    @Test
    void namesRulesThatNoCaseIsAbout() {
        copy("hdi")
                .edit("cases/published.yaml", text -> text.replace("aggregation/means.drl", "aggregation/gates.drl"));
        assertThat(found())
                .isNotEmpty()
                .allMatch(problem -> problem.startsWith("WARNING rules.no-case aggregation/means.drl:"));
        assertThat(RuleSetInspection.of(folder, engine).refuses()).isFalse();
    }

    @Test
    void namesMessagesAndSeriesThatNothingUses() {
        copy("cn-learning-city")
                .edit("messages.csv", text -> text + "unsaid,没有人说,nobody says it,,\n")
                .edit("tables/series.csv", text -> text + "PX-9,无用,Useless,%,,,DEMONSTRATION,test,,\n");
        var problems = RuleSetInspection.of(folder, engine).problems();
        assertThat(problems).extracting(Problem::code).containsExactly("messages.unused", "series.unused");
        assertThat(problems.get(0).message().zh()).isEqualTo("没有任何规则用到消息“unsaid”");
        assertThat(problems.get(1).message().en())
                .isEqualTo("no table or rule names the series `PX-9`: its values are neither checked nor used");
        assertThat(problems.get(1).where()).matches("tables/series.csv:\\d+:1");
    }

    @Test
    void saysThatAFolderHoldsNoRuleSet() {
        var inspection = RuleSetInspection.of(folder, engine);
        assertThat(inspection.ruleSet()).isEmpty();
        assertThat(inspection.problems()).extracting(Problem::code).containsExactly("rule-set.absent");
    }
}
