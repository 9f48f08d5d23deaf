package org.learningcity.ruleset.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.trace.RuleRef;

/**
 * The gate before the compiler: the text first, then what it says. Whatever is not known to be harmless is refused, with
 * every problem and its place; what was refused reaches no compiler, so none of it has run.
 */
final class RuleGate {

    private final RuleSet ruleSet;
    private final Layers layers;

    RuleGate(RuleSet ruleSet, Layers layers) {
        this.ruleSet = ruleSet;
        this.layers = layers;
    }

    /**
     * What the gate says of a file.
     *
     * @param rules those it could read
     * @param problems sorted by place; errors keep the file from the compiler
     */
    record Checked(List<RuleRef> rules, List<Problem> problems) {}

    Checked check(RuleFile file) {
        var problems = new ArrayList<Problem>();
        if (layers.has(Layer.TEXT)) {
            problems.addAll(TextGate.check(file));
        }
        if (Problem.anyRefuses(problems)) {
            return new Checked(List.of(), List.copyOf(problems));
        }
        var tree = new TreeGate(ruleSet, file);
        var rules = tree.rules().stream().map(rule -> ref(file, rule)).toList();
        if (layers.has(Layer.TREE)) {
            problems.addAll(tree.problems());
        }
        return new Checked(rules, problems.stream().sorted(Problem.BY_PLACE).toList());
    }

    private static RuleRef ref(RuleFile file, RuleDescr descr) {
        var metadata = new LinkedHashMap<String, String>();
        descr.getAnnotations()
                .forEach(annotation -> metadata.put(
                        annotation.getName(), unquoted(String.valueOf(annotation.getSingleValueAsString()))));
        return new RuleRef(
                file.stage(), descr.getName(), file.path(), file.origins().line(descr.getLine()), metadata);
    }

    static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
