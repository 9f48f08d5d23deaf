package org.learningcity.boundary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/**
 * The rules of a rule set, each beside copies of itself in which one comparison is turned from {@code >} to {@code >=} or
 * back. All are compiled together, and one copy at a time speaks in place of its rule: a compile for each would take a
 * minute.
 */
final class Mutants {

    private static final String MARK = " mutant ";
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\".*?^end$");
    private static final Pattern COMPARISON = Pattern.compile("(?<= )(>=|<=|>|<)(?= )");
    private static final Map<String, String> TURNED = Map.of(">", ">=", ">=", ">", "<", "<=", "<=", "<");

    private final CompiledRules all;
    private final List<Mutant> mutants;

    private Mutants(CompiledRules all, List<Mutant> mutants) {
        this.all = all;
        this.mutants = mutants;
    }

    /**
     * A rule with one comparison turned.
     *
     * @param rule name of the rule
     * @param copy name of the copy that has it turned
     * @param change what was compared how, such as {@code amount > limits.hardMax -> >=}
     */
    record Mutant(Stage stage, String file, String rule, String copy, String change) {
        /** Whether the comparison turned is with a number that stands in a row. */
        boolean comparesWithRow() {
            return change.matches(".* (\\w+\\.)*(limits|gate|identity|peerRule)\\.\\w+ \\[.*");
        }

        @Override
        public String toString() {
            return "%s \"%s\": %s".formatted(file, rule, change);
        }
    }

    /**
     * The mutants of the rules that are {@code wanted}.
     *
     * @param wanted asked with the name of a rule
     * @param forms where compiled rules are kept
     */
    static Mutants of(RuleSet ruleSet, Predicate<String> wanted, Path forms) {
        var mutants = new ArrayList<Mutant>();
        var files = ruleSet.rules().stream()
                .map(file -> withCopies(file, wanted, mutants))
                .toList();
        var changed = new RuleSet(
                ruleSet.name(),
                ruleSet.note(),
                ruleSet.scale(),
                ruleSet.framework(),
                ruleSet.kinds(),
                ruleSet.placeTerms(),
                ruleSet.rows(),
                ruleSet.messages(),
                ruleSet.vocabulary(),
                files,
                ruleSet.revision() + MARK,
                ruleSet.warnings());
        return new Mutants(DroolsRuleEngine.keepingIn(forms).compile(changed), mutants);
    }

    private static RuleFile withCopies(RuleFile file, Predicate<String> wanted, List<Mutant> mutants) {
        var copies = new StringBuilder(file.text());
        var rule = RULE.matcher(file.text());
        while (rule.find()) {
            var comparison = COMPARISON.matcher(rule.group());
            while (wanted.test(rule.group(1)) && comparison.find()) {
                var copy = rule.group(1) + MARK + mutants.size();
                var turned = TURNED.getOrDefault(comparison.group(), "");
                copies.append('\n')
                        .append(new StringBuilder(rule.group())
                                .replace(comparison.start(), comparison.end(), turned)
                                .toString()
                                .replace("rule \"" + rule.group(1), "rule \"" + copy))
                        .append('\n');
                mutants.add(new Mutant(
                        file.stage(),
                        file.path(),
                        rule.group(1),
                        copy,
                        "%s [%s -> %s]".formatted(compared(rule.group(), comparison), comparison.group(), turned)));
            }
        }
        return new RuleFile(file.stage(), file.path(), copies.toString(), file.origins());
    }

    /** The line up to what is compared, such as {@code limits.hasHardMax, amount > limits.hardMax}. */
    private static String compared(String rule, Matcher comparison) {
        var begin = rule.lastIndexOf('\n', comparison.start()) + 1;
        var end = rule.substring(comparison.end()).split("[,)\\n]", 2)[0].length() + comparison.end();
        return rule.substring(begin, end).replaceAll("^\\s*\\S+ : \\w+\\( ", "").strip();
    }

    List<Mutant> all() {
        return mutants;
    }

    /** The rules as they are, with {@code mutant} in place of its rule. */
    CompiledRules with(Mutant mutant) {
        return new CompiledRules() {
            @Override
            public List<RuleRef> rules() {
                return all.rules().stream()
                        .filter(rule -> !rule.name().contains(MARK))
                        .toList();
            }

            @Override
            public List<Firing> run(Stage stage, List<? extends Given> facts) {
                return all.run(stage, facts).stream()
                        .filter(firing -> speaks(firing.rule(), stage, mutant))
                        .map(firing -> named(firing, mutant))
                        .toList();
            }
        };
    }

    /** Every rule but the one that has its copy speak in its place. */
    private static boolean speaks(RuleRef rule, Stage stage, Mutant mutant) {
        var concerned = stage == mutant.stage();
        return rule.name().contains(MARK)
                ? concerned && rule.name().equals(mutant.copy())
                : !(concerned && rule.name().equals(mutant.rule()));
    }

    private static Firing named(Firing firing, Mutant mutant) {
        var rule = firing.rule();
        return rule.name().contains(MARK)
                ? new Firing(
                        new RuleRef(rule.stage(), mutant.rule(), rule.file(), rule.line(), rule.metadata()),
                        firing.matched(),
                        firing.rows(),
                        firing.conclusion())
                : firing;
    }
}
