package org.learningcity.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.RulesFailed;

/** An edit of rows leaves alone every case that is not chosen. */
class AffectedCasesTests {

    private static final int EDITS = Integer.getInteger("edits", 10);
    private static final List<String> TABLES = List.of(
            "aggregation",
            "carry_forward",
            "conversions",
            "goalposts",
            "limits",
            "precedence",
            "weights",
            "rubric",
            "definitions",
            "departments",
            "diagnosis",
            "events",
            "gap_reasons",
            "gates",
            "goalposts",
            "grades",
            "identities",
            "limits",
            "peers",
            "precedence",
            "proxies",
            "rubric",
            "sources",
            "targets",
            "terms",
            "weights");

    @TempDir
    private static Path forms;

    @TempDir
    private Path folder;

    private Path rules;

    private static CaseSample sample;
    private static AffectedCases affected;

    @BeforeAll
    static void remember() {
        var shipped = Path.of("rules/cn-learning-city");
        sample = CaseSample.of(shipped, forms);
        affected = AffectedCases.of(shipped, new Revision(sample.ruleSet(), sample.rules(), "test"));
    }

    @BeforeEach
    void copy() throws IOException {
        var source = Path.of("rules");
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = folder.resolve(source.relativize(file).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
        }
        rules = folder.resolve("cn-learning-city");
    }

    private List<RuleCase> cases(RuleSet ruleSet) {
        return RuleCases.read(rules, ruleSet, new ArrayList<>());
    }

    private static String key(RuleCase example) {
        return example.where() + " " + example.name();
    }

    /** What comes of every case: the whole result, and what differs from what is expected. */
    private Map<String, String> outcomes(RuleSet ruleSet) {
        var outcomes = new HashMap<String, String>();
        cases(ruleSet).forEach(each -> outcomes.put(key(each), outcome(each, ruleSet)));
        return outcomes;
    }

    private static String outcome(RuleCase example, RuleSet ruleSet) {
        try {
            var came = new Assessor(example.ruleSet(ruleSet), sample.rules(), "test")
                    .assess(example.snapshot(), Request.EVERYTHING, Progress.NONE);
            var result = CaseRunner.result(
                    example, came, new Reached.Index(came), sample.rules().rules());
            return came.resultHash() + result.differences();
        } catch (RulesFailed e) {
            return e.problem().toString();
        }
    }

    /** Whatever rows come, go or change: every case that comes out otherwise is among those chosen. */
    @Test
    void noCaseThatComesOutOtherwiseIsMissed() throws IOException {
        var random = new Random(20261123);
        var before = outcomes(sample.ruleSet());
        var chosen = 0;
        var moved = 0;
        var tried = 0;
        while (tried < EDITS) {
            var table = rules.resolve("tables/" + TABLES.get(random.nextInt(TABLES.size())) + ".csv");
            var text = Files.readString(table);
            var edit = edit(table, random);
            var draft = draft();
            if (draft.isPresent()) {
                tried++;
                var touched = affected.touched(draft.get(), rules, cases(draft.get())).stream()
                        .map(AffectedCasesTests::key)
                        .toList();
                var after = outcomes(draft.get());
                var differing = after.keySet().stream()
                        .filter(key -> !Objects.equals(after.get(key), before.get(key)))
                        .toList();
                assertThat(touched).as("%s: %s", table.getFileName(), edit).containsAll(differing);
                chosen += touched.size();
                moved += differing.size();
            }
            Files.writeString(table, text);
        }
        System.out.printf(
                "%d edits of rows: of %d cases each, %.1f come out otherwise and %.1f are run%n",
                tried, affected.size(), (double) moved / tried, (double) chosen / tried);
        assertThat(chosen).isLessThan(tried * affected.size());
        assertThat(moved).isPositive();
    }

    private Optional<RuleSet> draft() {
        try {
            return Optional.of(RuleSetFolder.read(rules));
        } catch (RuleSetRejected e) {
            return Optional.empty();
        }
    }

    /** Changes a cell of a random row, takes the row out, or puts a copy of it beside it under another key. */
    private static String edit(Path table, Random random) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(table));
        var at = 1 + random.nextInt(lines.size() - 1);
        var what = random.nextInt(4);
        if (what == 0) {
            var gone = lines.remove(at);
            Files.writeString(table, String.join("\n", lines) + "\n");
            return "- " + gone;
        }
        var cells = lines.get(at).split(",", -1);
        var column = what == 1 ? random.nextInt(2) : 2 + random.nextInt(cells.length - 2);
        var other = lines.get(1 + random.nextInt(lines.size() - 1)).split(",", -1);
        cells[column] = cells[column].matches("\\d+(\\.\\d+)?")
                ? String.valueOf(Math.round(Double.parseDouble(cells[column]) * 80) / 100.0)
                        .replaceFirst("\\.0$", "")
                : other.length > column ? other[column] : "";
        var changed = String.join(",", Arrays.asList(cells));
        if (what == 1) {
            lines.add(changed);
        } else {
            lines.set(at, changed);
        }
        Files.writeString(table, String.join("\n", lines) + "\n");
        return (what == 1 ? "+ " : "~ ") + changed;
    }

    private RuleSet edited(String table, String old, String changed) throws IOException {
        var path = rules.resolve("tables/" + table + ".csv");
        var text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, changed));
        return RuleSetFolder.read(rules);
    }

    @Test
    void aRowOfOneIndicatorTouchesFewCases() throws IOException {
        var draft = edited("goalposts", "4.1.2,*,*,0.3,2.5,5,", "4.1.2,*,*,0.3,2.5,4,");
        var touched = affected.touched(draft, rules, cases(draft));
        assertThat(touched).isNotEmpty();
        assertThat(touched.size()).isLessThan(affected.size() / 2);
    }

    /** The questions of the base know no row of its own for this indicator: the new one is met all the same. */
    @Test
    void aRowForAnIndicatorThatHadNoneTouchesTheCasesAboutIt() throws IOException {
        var path = rules.resolve("tables/diagnosis.csv");
        Files.writeString(
                path, Files.readString(path) + "4.1.5,*,70,65,5,,,DEMONSTRATION,演示 demonstration,课题组 founders,\n");
        var draft = RuleSetFolder.read(rules);
        var touched = affected.touched(draft, rules, cases(draft));
        assertThat(touched).anyMatch(each -> each.codes().contains("4.1.5"));
        assertThat(touched.size()).isLessThan(affected.size());
    }

    @Test
    void anEditOfARuleOrOfTheCasesThemselvesTouchesThem() throws IOException {
        var cases = rules.resolve("cases/limits.yaml");
        Files.writeString(cases, Files.readString(cases) + "\n# remark\n");
        var same = RuleSetFolder.read(rules);
        assertThat(affected.touched(same, rules, cases(same)))
                .isNotEmpty()
                .allMatch(each -> each.file().equals("cases/limits.yaml"));
        var rule = rules.resolve("quality/limits.drl");
        Files.writeString(rule, Files.readString(rule).replace("amount > limits.hardMax", "amount >= limits.hardMax"));
        var draft = RuleSetFolder.read(rules);
        assertThat(affected.touched(draft, rules, cases(draft))).hasSize(affected.size());
    }
}
