package org.learningcity.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcity.authoring.Revision;
import org.learningcity.ruleset.RuleEngine;
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

    RuleSet read() {
        return RuleSetFolder.read(folder);
    }

    Revision ready() {
        return compiled(read());
    }

    Revision compiled(RuleSet ruleSet) {
        var engine = engine();
        return new Revision(ruleSet, engine.compile(ruleSet), engine.version());
    }

    RuleEngine engine() {
        return DroolsRuleEngine.keepingIn(cache == null ? userCache() : cache);
    }

    private static Path userCache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("learning-city-monitor");
    }
}
