package org.learningcity.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.logic.RuleLogic;

/**
 * Everything that can be said against a rule set without running a case (静态检查): its tables, its rules and its cases, all
 * at once.
 *
 * @param ruleSet as far as it could be read
 * @param rules ready to run; nothing when any of them cannot be used
 * @param cases those that could be read
 * @param problems by place, each once
 */
public record RuleSetInspection(
        Optional<RuleSet> ruleSet, Optional<CompiledRules> rules, List<RuleCase> cases, List<Problem> problems) {

    /** Problems of rules by which what a rule says is lost. */
    private static final Set<String> LOST = Set.of("rules.quote", "rules.unknown-message");

    private static final Set<String> UNUSED = Set.of("messages.unused", "series.unused");

    public RuleSetInspection {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /** Whether anything keeps it from going live. */
    public boolean refuses() {
        return Problem.anyRefuses(problems);
    }

    /** Inspects the rule set in {@code folder}. */
    public static RuleSetInspection of(Path folder, RuleEngine engine) {
        var reading = RuleSetFolder.look(folder);
        return reading.ruleSet()
                .map(ruleSet -> of(folder, engine, ruleSet, reading.problems()))
                .orElseGet(
                        () -> new RuleSetInspection(Optional.empty(), Optional.empty(), List.of(), reading.problems()));
    }

    private static RuleSetInspection of(Path folder, RuleEngine engine, RuleSet ruleSet, List<Problem> ofTables) {
        var problems = new LinkedHashSet<>(ofTables);
        var ofRules = engine.check(ruleSet);
        if (ofRules.stream().anyMatch(problem -> LOST.contains(problem.code()))) {
            // what seems unused may be what the rule that is wrong means
            problems.removeIf(problem -> UNUSED.contains(problem.code()));
        }
        problems.addAll(ofRules);
        Optional<CompiledRules> rules = Optional.empty();
        try {
            var compiled = engine.compile(ruleSet);
            rules = Optional.of(compiled);
            if (compiled.rules().isEmpty()) {
                problems.add(noRules(ruleSet));
            }
        } catch (RuleSetRejected e) {
            problems.addAll(e.problems());
        }
        if (rules.isPresent()) {
            problems.addAll(RuleLogic.problems(ruleSet, engine));
        }
        var ofCases = new ArrayList<Problem>();
        var cases = RuleCases.read(folder, ruleSet, ofCases);
        // what a case says of rows and codes cannot be judged while tables have errors
        if (!Problem.anyRefuses(ofTables)) {
            problems.addAll(ofCases);
            problems.addAll(withoutCase(rules, cases));
            problems.addAll(VocabularyInspection.problems(engine, ruleSet));
        }
        return new RuleSetInspection(
                Optional.of(ruleSet),
                rules,
                cases,
                problems.stream().sorted(Problem.BY_PLACE).toList());
    }

    private static List<Problem> withoutCase(Optional<CompiledRules> rules, List<RuleCase> cases) {
        var files = cases.stream().flatMap(example -> example.rules().stream()).collect(Collectors.toSet());
        return rules.map(compiled -> compiled.rules()).orElse(List.of()).stream()
                .filter(rule -> !files.contains(rule.file()))
                .map(rule -> Problem.warning(
                        "rules.no-case",
                        rule.position(),
                        new Text(
                                "规则“%s”没有校验样例".formatted(rule.title()), "rule `%s` has no case".formatted(rule.name())),
                        new Text(
                                "请在 cases 中写两例:一例使其成立,一例使其不成立,并写明 rules: %s".formatted(rule.file()),
                                "write two cases, one that makes it fire and one that keeps it silent, with rules: %s"
                                        .formatted(rule.file()))))
                .toList();
    }

    private static Problem noRules(RuleSet ruleSet) {
        return Problem.error(
                "rules.none",
                ruleSet.name(),
                new Text("规则集中没有任何规则", "the rule set holds no rule at all"),
                new Text("请检查各阶段文件夹中的规则文件", "check the rule files in the folders of the stages"));
    }
}
