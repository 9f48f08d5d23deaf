package org.learningcity.cli;

import java.nio.file.Path;
import org.learningcity.authoring.Revision;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose a rule set and where its compiled form is kept. */
final class RuleSets {

    @Option(
            names = "--rules",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the rule set, such as rules/cn-learning-city.")
    private Path folder = Path.of("rules", "cn-learning-city");

    @Mixin
    private CacheFolder cache = new CacheFolder();

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
        return cache.engine();
    }
}
