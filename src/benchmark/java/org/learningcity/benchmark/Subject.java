package org.learningcity.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learningcity.assessment.Assessment;
import org.learningcity.assessment.Assessor;
import org.learningcity.assessment.Progress;
import org.learningcity.assessment.Request;
import org.learningcity.byhand.RulesByHand;
import org.learningcity.byhand.SideBySide;
import org.learningcity.observation.Snapshot;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

/**
 * What is measured: the shipped rules, and invented cities to assess by them.
 *
 * @param snapshot every city of it in {@link InventedCities#PERIODS} years
 */
record Subject(RuleSet ruleSet, RuleEngine engine, CompiledRules rules, Snapshot snapshot) {

    private static final int SEED = 20261123;

    static Subject of(int cities) {
        var ruleSet = RuleSetFolder.read(RuleFolder.SHIPPED);
        var engine = DroolsRuleEngine.keepingIn(temporaryFolder());
        return new Subject(
                ruleSet, engine, engine.compile(ruleSet), cities(ruleSet).first(cities));
    }

    static InventedCities cities(RuleSet ruleSet) {
        return InventedCities.after(Data.of(Data.ILLUSTRATIVE, ruleSet), SEED);
    }

    static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("benchmark");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> RuleFolder.remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same rules in plain Java.
     *
     * @throws IllegalStateException when they do not conclude the same of these cities for the same reasons
     */
    CompiledRules byHand() {
        var byHand = new RulesByHand(rules.rules(), ruleSet.scale());
        var result = assess(new SideBySide(rules, byHand));
        if (!assess(rules).equals(result) || !assess(byHand).equals(result)) {
            throw new IllegalStateException("the rules by hand come to another assessment");
        }
        return byHand;
    }

    Assessment assess(CompiledRules by) {
        return new Assessor(ruleSet, by, engine.version()).assess(snapshot, Request.EVERYTHING, Progress.NONE);
    }
}
