package org.learningcity.ruleset;

import org.learningcity.stage.Stage;

/**
 * A file of rules.
 *
 * @param path within the rule set, such as {@code quality/limits.drl}
 */
public record RuleFile(Stage stage, String path, String text) {}
