package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.observation.Digest;
import org.learningcity.ruleset.Excerpts;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.trace.RuleRef;

/**
 * The rule files of a rule set, parsed and checked, before anything is compiled.
 *
 * @param files as the gate let them pass, sorted by path, so that the order in which they were found leaves no mark
 * @param rules every rule, where it stands
 * @param excerpts the lines that problems are about, of files that people wrote in the engine's language
 */
record RuleSources(
        String ruleSet, List<RuleFile> files, List<RuleRef> rules, List<Problem> problems, Excerpts excerpts) {

    static RuleSources parse(RuleSet ruleSet, Layers layers) {
        return parse(ruleSet, new RuleGate(ruleSet, layers));
    }

    static RuleSources parse(RuleSet ruleSet, RuleGate gate) {
        var problems = new ArrayList<Problem>();
        var rules = new LinkedHashMap<String, RuleRef>();
        var written = ruleSet.rules().stream()
                .sorted(Comparator.comparing(RuleFile::path))
                .toList();
        var passed = new ArrayList<RuleFile>();
        for (var file : written) {
            var checked = gate.check(file);
            passed.add(checked.passed());
            problems.addAll(checked.problems());
            for (var placed : checked.placed()) {
                var other = rules.putIfAbsent(placed.rule().id(), placed.rule());
                if (other != null) {
                    problems.add(repeated(placed, other));
                }
            }
        }
        return new RuleSources(
                ruleSet.name(),
                List.copyOf(passed),
                List.copyOf(rules.values()),
                problems.stream().distinct().sorted(Problem.BY_PLACE).toList(),
                excerpts(ruleSet, written));
    }

    private static Problem repeated(RuleGate.Placed placed, RuleRef other) {
        var rule = placed.rule();
        return Problem.error(
                "rules.repeated-name",
                placed.where(),
                new Text(
                        "规则名“%s”已用于 %s".formatted(rule.name(), other.position()),
                        "the rule name `%s` is used at %s already".formatted(rule.name(), other.position())),
                new Text("同一阶段内规则名不得重复", "give each rule of a stage a name of its own"));
    }

    private static Excerpts excerpts(RuleSet ruleSet, List<RuleFile> files) {
        var texts = new HashMap<>(ruleSet.messages().source());
        files.forEach(file ->
                texts.put(file.path(), file.origins().made() ? file.origins().source() : file.text()));
        return new Excerpts(texts);
    }

    /** Names the logic: the same rules, engine and facts have the same compiled form, whatever the tables say. */
    String logicHash() {
        var content = files.stream()
                .map(file -> file.path() + "\u001f" + file.text()
                        + String.join("\u001f", file.origins().places()))
                .collect(Collectors.joining("\u001e"));
        return Digest.of(
                String.join("\u001d", EngineVersion.FORM, EngineVersion.DROOLS, EngineVersion.factModel(), content));
    }

    Map<String, RuleRef> byId() {
        return rules.stream().collect(Collectors.toUnmodifiableMap(RuleRef::id, rule -> rule));
    }
}
