package org.learningcity.ruleset;

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
}
