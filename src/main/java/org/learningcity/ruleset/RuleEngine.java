package org.learningcity.ruleset;

import java.util.List;
import org.learningcity.ruleset.sentence.RuleOutline;

/** Makes rules run (a port: the engine behind it can be another). */
public interface RuleEngine {

    /** The name and version of the engine; part of what pins an assessment. */
    String version();

    /**
     * The rules of {@code ruleSet}, ready to run.
     *
     * @throws RuleSetRejected with every problem, when a rule file cannot be used
     */
    CompiledRules compile(RuleSet ruleSet);

    /** Everything that is wrong with the rules of {@code ruleSet}, and what only somebody should look at; nothing is compiled. */
    List<Problem> check(RuleSet ruleSet);

    /**
     * What the rules of a file say, in pieces; nothing is compiled.
     *
     * @throws RuleSetRejected with every problem, when the file cannot be read
     */
    List<RuleOutline> outline(RuleSet ruleSet, RuleFile file);
}
