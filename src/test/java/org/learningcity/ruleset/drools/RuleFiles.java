package org.learningcity.ruleset.drools;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.learningcity.observation.Decision;
import org.learningcity.observation.Position;
import org.learningcity.ruleset.Budget;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.stage.CitedDecision;

/** Rules of one condition and one action, and facts for them to look at. */
final class RuleFiles {

    /** The line on which the first rule of a file begins, after the head that {@code SmallRuleSet} writes. */
    static final int FIRST = 6;

    static final String ANY = "$d : CitedDecision()";
    static final String NOTE = "findings.note( $d, \"too-high\" );";

    private RuleFiles() {}

    /** A rule of five lines and an empty one. */
    static String rule(String name, String condition, String action) {
        return """
                rule "%s" @title( "规则" ) @owner( "tests" ) @reference( "tests" )
                when
                    %s
                then
                    %s
                end

                """.formatted(name, condition, action);
    }

    static CompiledRules compile(RuleSet ruleSet, Path folder) {
        return DroolsRuleEngine.keepingIn(folder.resolve("compiled")).compile(ruleSet);
    }

    /** Rules that went past the gate, to see what the layers behind it do. */
    static CompiledRules compilePastGate(RuleSet ruleSet, Path folder) {
        return new DroolsRuleEngine(
                        new CompiledForms(folder.resolve("compiled")),
                        Layers.without(Layer.TEXT, Layer.TREE),
                        Budget.GENEROUS)
                .compile(ruleSet);
    }

    /** What is wrong with the rules; nothing when they compile. */
    static List<Problem> problems(RuleSet ruleSet, Path folder) {
        try {
            compile(ruleSet, folder);
            return List.of();
        } catch (RuleSetRejected e) {
            return e.problems();
        }
    }

    static List<CitedDecision> decisions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Decision(
                        "place" + i, 2020, "ALL", "VETO", "B", "title", "1", "2020", "issuer", Position.NOWHERE))
                .map(CitedDecision::new)
                .toList();
    }
}
