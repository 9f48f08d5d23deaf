package org.learningcity.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcity.assessment.Assessor;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import picocli.CommandLine.Option;

/** The options that choose a rule set and where its compiled form is kept. */
final class RuleSets {

    @Option(
            names = "--rules",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the rule set, such as rules/cn-learning-city.")
    private Path folder = Path.of("rules", "cn-learning-city");

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Folder that keeps compiled rules (default: the user's cache folder).")
    private @Nullable Path cache;

    RuleSets() {}

    RuleSets(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** A rule set, ready to run. */
    record Ready(RuleSet ruleSet, CompiledRules rules, String engine) {
        Assessor assessor() {
            return new Assessor(ruleSet, rules, engine);
        }
    }

    RuleSet read() {
        return RuleSetFolder.read(folder);
    }

    Ready ready() {
        return compiled(read());
    }

    Ready compiled(RuleSet ruleSet) {
        var engine = DroolsRuleEngine.keepingIn(cache == null ? userCache() : cache);
        return new Ready(ruleSet, engine.compile(ruleSet), engine.version());
    }

    private static Path userCache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("learning-city-monitor");
    }
}
