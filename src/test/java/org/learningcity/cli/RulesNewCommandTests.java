package org.learningcity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcity.authoring.CaseRunner;
import org.learningcity.authoring.Coverage;
import org.learningcity.authoring.RuleCases;
import org.learningcity.authoring.RuleSetInspection;
import org.learningcity.framework.Language;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.trace.RuleRef;
import picocli.CommandLine;

/** What {@code rules new} lays out passes every check and every case at once, and nothing is overwritten. */
class RulesNewCommandTests {

    private static final Map<String, RuleSetInspection> BEFORE = new HashMap<>();

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    private record Run(ExitCode code, String out, String err) {}

    @BeforeEach
    void copy() throws IOException {
        var base = Path.of("rules");
        try (var files = Files.walk(base)) {
            for (var each : files.toList()) {
                var target =
                        folder.resolve("rules").resolve(base.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    private Path rules(String name) {
        return folder.resolve("rules").resolve(name);
    }

    private Run run(String ruleSet, List<String> answers, String... arguments) throws IOException {
        var command = new RulesNewCommand();
        var line = new ArrayList<>(
                List.of("--cache", cache.toString(), "--rules", rules(ruleSet).toString()));
        line.addAll(List.of(arguments));
        new CommandLine(command).parseArgs(line.toArray(String[]::new));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Language.ZH);
        var open = new ArrayDeque<>(answers);
        var code = command.run(terminal, new Asking(question -> Optional.ofNullable(open.poll())));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Run run(String ruleSet, String kind, String node, boolean drl) throws IOException {
        var line = new ArrayList<>(List.of("--kind", kind, "--indicator", node, "--code", "a-new-rule"));
        line.addAll(List.of("--zh", "一条新规则", "--en", "a new rule"));
        if (drl) {
            line.add("--drl");
        }
        return run(ruleSet, List.of(), line.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "cn-learning-city, check, 2.2.5, false",
        "cn-learning-city, check, 1.1.1, true",
        "cn-learning-city, proxy, 1.4.1, false",
        "cn-learning-city, proxy, 4.3.1, true",
        "cn-learning-city, proxy, 2.2.4, false",
        "cn-learning-city, gate, 2.2.5, true",
        "cn-learning-city, gate, 1.1.1, false",
        "cn-learning-city, advice, 4.1.5, true",
        "cn-learning-city, advice, 4.1, false",
        "hdi, check, LE, false",
        "hdi, gate, GNIPC, true"
    })
    void whatIsLaidOutPassesTheChecksAndHasItsTwoCases(String ruleSet, String kind, String node, boolean drl)
            throws IOException {
        var before = BEFORE.computeIfAbsent(
                ruleSet, name -> RuleSetInspection.of(Path.of("rules", name), DroolsRuleEngine.keepingIn(cache)));
        var run = run(ruleSet, kind, node, drl);
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("a_new_rule" + (drl ? ".drl" : ".rule"), "cases/a_new_rule.yaml", "接着请填写");

        var inspection = RuleSetInspection.of(rules(ruleSet), DroolsRuleEngine.keepingIn(cache));
        assertThat(inspection.problems()).hasSameSizeAs(before.problems());
        var compiled = inspection.rules().orElseThrow();
        assertThat(compiled.rules())
                .hasSize(before.rules().orElseThrow().rules().size() + 1);
        // all the others were run by the command
        var own = inspection.cases().stream()
                .filter(each -> each.file().equals("cases/a_new_rule.yaml"))
                .toList();
        var results = new CaseRunner(inspection.ruleSet().orElseThrow(), compiled).runAll(own);
        assertThat(results).allMatch(result -> result.holds());
        var added = compiled.rules().stream()
                .filter(rule -> rule.name().equals("a new rule"))
                .toList();
        assertThat(added).extracting(RuleRef::title).containsExactly("一条新规则");
        assertThat(new Coverage(added, results).byRule()).singleElement().satisfies(rule -> {
            assertThat(rule.fires()).isEqualTo(1);
            assertThat(rule.silent()).isEqualTo(1);
        });
    }

    @Test
    void whatIsNotSaidIsAskedFor() throws IOException {
        var run = run("hdi", List.of("check", "a-new-rule", "LE", "一条新规则", "a new rule"));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(rules("hdi").resolve("quality/a_new_rule.rule")).exists();
        var nobody = run("hdi", List.of(), "--kind", "check");
        assertThat(nobody.code()).isEqualTo(ExitCode.USAGE);
        assertThat(nobody.err()).contains("--kind", "--en");
    }

    @Test
    void aTakenCodeAndATakenFileAreRefusedAndNothingIsWritten() throws IOException {
        run("hdi", "check", "LE", false);
        var file = rules("hdi").resolve("quality/a_new_rule.rule");
        var text = Files.readString(file);
        var again = run("hdi", "check", "LE", false);
        assertThat(again.code()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains("已有消息“a-new-rule”");
        assertThat(file).content().isEqualTo(text);
    }

    @Test
    void mistakesAreSaidAtOnceWithWhatIsMeant() throws IOException {
        var run = run(
                "cn-learning-city",
                List.of(),
                "--kind",
                "check",
                "--indicator",
                "2.2.55",
                "--code",
                "A_b",
                "--zh",
                "“引号”",
                "--en",
                "eval(x); \"");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--code", "--zh", "--en", "是否想写“2.2.5");
        var kind =
                run("hdi", List.of(), "--kind", "chek", "--indicator", "LE", "--code", "x", "--zh", "x", "--en", "x");
        assertThat(kind.err()).contains("chek", "check");
        assertThat(run("hdi", "advice", "LE", false).err()).contains("diagnosis.csv");
        assertThat(run("cn-learning-city", "proxy", "1.1.1", false).err()).contains("proxies.csv");
        assertThat(run("cn-learning-city", "gate", "4.1", false).err()).contains("4.1 不是指标");
    }

    @Test
    void aRuleSetWhoseCasesDoNotHoldIsLeftAsItIs() throws IOException {
        var cases = rules("hdi").resolve("cases/published.yaml");
        Files.writeString(cases, Files.readString(cases).replace("score: 0.961", "score: 0.5"));
        var run = run("hdi", "check", "LE", true);
        assertThat(run.code()).isEqualTo(ExitCode.CASE_FAILED);
        assertThat(run.err()).contains("没有写入任何内容");
        assertThat(rules("hdi").resolve("quality")).doesNotExist();
        var problems = new ArrayList<Problem>();
        var ruleSet = RuleSetInspection.of(rules("hdi"), DroolsRuleEngine.keepingIn(cache))
                .ruleSet()
                .orElseThrow();
        assertThat(RuleCases.read(rules("hdi"), ruleSet, problems))
                .noneMatch(each -> each.file().contains("a_new_rule"));
    }
}
