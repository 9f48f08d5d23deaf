package org.learningcity.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import picocli.CommandLine.Option;

/** The option that says where compiled rules are kept. */
final class CacheFolder {

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Folder that keeps compiled rules (default: the user's cache folder).")
    private @Nullable Path cache;

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
